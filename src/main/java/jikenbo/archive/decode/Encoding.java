package jikenbo.archive.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** An encoding that pages are read in. */
public enum Encoding {
  UTF_8("UTF-8", StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  // Before UTF-16, whose mark theirs begins with.
  UTF_32LE("UTF-32LE", Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
  UTF_32BE("UTF-32BE", Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
  UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
  UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  WINDOWS_31J("windows-31j", Charset.forName("windows-31j"), ""),
  // The variants that hold ①, ㈱ and 髙, as Japanese systems write them.
  EUC_JP("EUC-JP", Charset.forName("x-eucJP-Open"), ""),
  ISO_2022_JP("ISO-2022-JP", Charset.forName("x-windows-iso2022jp"), "");

  private static final char ESCAPE = '\u001B';

  private final String label;
  private final Charset charset;
  private final String mark;

  /**
   * One of them.
   *
   * @param mark the bytes of its byte order mark, as characters; empty where it has none
   */
  Encoding(String label, Charset charset, String mark) {
    this.label = label;
    this.charset = charset;
    this.mark = mark;
  }

  /** The name that persons know it by. */
  public String label() {
    return label;
  }

  /** The character set, in the variant that holds most. */
  public Charset charset() {
    return charset;
  }

  /**
   * Decodes a page. A byte order mark decides; without one, what is UTF-8 to the last byte is that,
   * and of anything else every encoding makes something, so the reading that is most like Japanese
   * decides.
   *
   * @return empty where no reading is like Japanese
   */
  static Optional<Decoded> decode(byte[] bytes) {
    Optional<Encoding> marked =
        Arrays.stream(values()).filter(encoding -> encoding.marks(bytes)).findFirst();
    if (marked.isPresent()) {
      return marked.map(encoding -> Decoded.of(bytes, encoding.mark.length(), encoding));
    }
    Decoded utf8 = Decoded.of(bytes, 0, UTF_8);
    if (utf8.isWhole() && utf8.text().indexOf('\0') < 0 && utf8.text().indexOf(ESCAPE) < 0) {
      return Optional.of(utf8);
    }
    // The first of equals, so that UTF-8 with stray control characters stays UTF-8.
    Decoded best =
        Stream.concat(
                Stream.of(utf8),
                Arrays.stream(values()).skip(1).map(encoding -> Decoded.of(bytes, 0, encoding)))
            .reduce((one, other) -> other.likeness() > one.likeness() ? other : one)
            .orElse(utf8);
    if (best.likeness() > 0) {
      return Optional.of(best);
    }
    return utf8.isWhole() ? Optional.of(utf8) : Optional.empty();
  }

  /** Whether a file begins with the mark of an encoding. */
  public static boolean isMarked(byte[] bytes) {
    return Arrays.stream(values()).anyMatch(encoding -> encoding.marks(bytes));
  }

  /** How many bytes of a file are its mark; 0 where it does not begin with one. */
  public int markLength(byte[] bytes) {
    return marks(bytes) ? mark.length() : 0;
  }

  private boolean marks(byte[] bytes) {
    return !mark.isEmpty()
        && bytes.length >= mark.length()
        && new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
  }
}
