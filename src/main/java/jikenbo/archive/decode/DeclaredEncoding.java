package jikenbo.archive.decode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the encoding of markup: by its mark, by what the file declares, and only where that cannot
 * be by what its bytes are like.
 */
public final class DeclaredEncoding {

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]+)|<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ESCAPED = Pattern.compile("\\x1B\\$[@B](?:[!-~]{2})++\\x1B\\([BJ]");

  private static final int HEAD = 8192;

  /** A declaration that makes so many damages of the beginning may be a wrong one. */
  private static final int TOO_MANY = 20;

  /** Those in which tags are written as in ASCII, besides UTF-8. */
  private static final List<Encoding> OF_MARKUP =
      List.of(Encoding.WINDOWS_31J, Encoding.EUC_JP, Encoding.ISO_2022_JP);

  private DeclaredEncoding() {}

  /** The encoding of a file that begins with these bytes. */
  public static Encoding of(byte[] beginning) {
    Optional<Encoding> marked =
        Arrays.stream(Encoding.values())
            .filter(encoding -> encoding.markLength(beginning) > 0)
            .findFirst();
    return marked
        .or(() -> escaped(beginning))
        .or(() -> declared(beginning).filter(encoding -> suits(encoding, beginning)))
        .or(() -> Encoding.decode(upToLine(beginning)).map(Decoded::encoding))
        .orElseGet(() -> mostLikely(upToLine(beginning)));
  }

  /** Japanese between the signs of ISO-2022-JP, and ASCII around it, is that, whatever it says. */
  private static Optional<Encoding> escaped(byte[] beginning) {
    for (byte one : beginning) {
      if (one < 0) {
        return Optional.empty();
      }
    }
    return ESCAPED.matcher(new String(beginning, StandardCharsets.US_ASCII)).find()
        ? Optional.of(Encoding.ISO_2022_JP)
        : Optional.empty();
  }

  private static Optional<Encoding> declared(byte[] beginning) {
    String head =
        new String(beginning, 0, Math.min(HEAD, beginning.length), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(head);
    if (!declaration.find()) {
      return Optional.empty();
    }
    String name = declaration.group(1) == null ? declaration.group(2) : declaration.group(1);
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8" -> Optional.of(Encoding.UTF_8);
      case "shift_jis",
          "shift-jis",
          "sjis",
          "x-sjis",
          "windows-31j",
          "cp932",
          "ms932",
          "ms_kanji" ->
          Optional.of(Encoding.WINDOWS_31J);
      case "euc-jp", "x-euc-jp", "eucjp" -> Optional.of(Encoding.EUC_JP);
      case "iso-2022-jp", "jis" -> Optional.of(Encoding.ISO_2022_JP);
      // Without a mark, what could be read up to here is no UTF-16, whatever it says.
      default -> Optional.empty();
    };
  }

  private static boolean suits(Encoding encoding, byte[] beginning) {
    byte[] bytes = upToLine(beginning);
    String text = Decoded.of(bytes, 0, encoding).text();
    return text.chars().filter(c -> c == Decoded.DAMAGE).limit(TOO_MANY).count() < TOO_MANY
        || mostLikely(bytes) == encoding;
  }

  /** What damaged markup is encoded in; UTF-8 where nothing tells. */
  private static Encoding mostLikely(byte[] bytes) {
    Decoded utf8 = Decoded.of(bytes, 0, Encoding.UTF_8);
    return OF_MARKUP.stream()
        .map(encoding -> Decoded.of(bytes, 0, encoding))
        .reduce(
            utf8,
            (one, other) -> other.likenessAroundHoles() > one.likenessAroundHoles() ? other : one)
        .encoding();
  }

  /** The bytes up to the last line end, so that no character is cut in two. */
  private static byte[] upToLine(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '>') {
      end--;
    }
    return end == 0 ? bytes : Arrays.copyOf(bytes, end);
  }
}
