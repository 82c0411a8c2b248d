package jikenbo.report.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the characters of CSV files are written. */
public enum CsvEncoding {
  /** UTF-8 with the mark by which Excel knows it. */
  UTF_8_BOM(StandardCharsets.UTF_8),
  /** UTF-8 alone. */
  UTF_8(StandardCharsets.UTF_8),
  /** The Shift_JIS of Windows (CP932), which lacks most characters of Unicode. */
  WINDOWS_31J(Charset.forName("windows-31j"));

  private final Charset charset;

  CsvEncoding(Charset charset) {
    this.charset = charset;
  }

  /** The encoding with this name on the command line, or empty when there is none. */
  public static Optional<CsvEncoding> ofCode(String code) {
    return Arrays.stream(values()).filter(encoding -> encoding.code().equals(code)).findFirst();
  }

  /** The name on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What reads a file; a mark at its beginning is left to the reader. */
  public Charset charset() {
    return charset;
  }

  /** The name that data packages give it, which is that of IANA. */
  String ianaName() {
    return charset.name().toLowerCase(Locale.ROOT);
  }
}
