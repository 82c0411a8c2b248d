package jikenbo.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small archives of invented notices, all of May 2024. */
public final class Pages {

  private Pages() {}

  /** A page with the notices of these numbers. */
  public static void write(Path file, int... numbers) {
    StringBuilder page = new StringBuilder();
    for (int number : numbers) {
      page.append(notice(number));
    }
    writeText(file, page.toString());
  }

  /** A page of this text, in UTF-8. */
  public static void writeText(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String notice(int number) {
    return """
        【セキュリティ事件簿#2024-%d】株式会社架空商事%d メールの誤送信による個人情報の漏えいについて 2024/5/%d

        当社の担当者が、お客様 %d 名のメールアドレスを宛先に入れたままメールを送信しました。

        原因
        BCC に入力すべきところ、誤って宛先に入力したためです。

        リリース文アーカイブ

        """
        .formatted(number, number, 1 + number % 28, 10 + number);
  }
}
