package jikenbo.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Ways in which a page comes to harm. */
enum Damage {
  CUT {
    @Override
    byte[] to(byte[] page, Random random) {
      int from = random.nextInt(page.length + 1);
      int to = from + random.nextInt(page.length - from + 1);
      return random.nextBoolean()
          ? Arrays.copyOfRange(page, from, to)
          : join(Arrays.copyOf(page, from), Arrays.copyOfRange(page, to, page.length));
    }
  },
  FLIPPED_BITS {
    @Override
    byte[] to(byte[] page, Random random) {
      byte[] flipped = page.clone();
      for (int i = random.nextInt(30); i >= 0 && page.length > 0; i--) {
        flipped[random.nextInt(page.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return flipped;
    }
  },
  SHUFFLED_LINES {
    @Override
    String to(String page, Random random) {
      List<String> lines = new ArrayList<>(page.lines().toList());
      Collections.shuffle(lines, random);
      return String.join("\n", lines);
    }
  },
  DOUBLED_LINES {
    @Override
    String to(String page, Random random) {
      int times = 2 + random.nextInt(3);
      return page.lines()
          .map(line -> (line + "\n").repeat(random.nextInt(4) == 0 ? times : 1))
          .collect(Collectors.joining());
    }
  },
  LOST_LINE_ENDS {
    @Override
    String to(String page, Random random) {
      int share = 1 + random.nextInt(4);
      return page.lines()
          .map(line -> random.nextInt(share) == 0 ? line : line + "\n")
          .collect(Collectors.joining());
    }
  },
  OTHER_LINE_ENDS {
    @Override
    String to(String page, Random random) {
      return page.replace("\n", pick(random, "\r", "\r\n", "\n\r", "\u2028", "\u0085", "\u000b"));
    }
  },
  HUGE_LINE {
    @Override
    String to(String page, Random random) {
      List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
      String line = lines.isEmpty() ? "漏えい" : lines.get(random.nextInt(lines.size()));
      return insert(page, line.repeat(1 + 48_000 / line.length()), random);
    }
  },
  HUGE_RUN {
    @Override
    String to(String page, Random random) {
      String piece =
          pick(
              random,
              "1",
              " ",
              "　",
              "、",
              "。",
              "(",
              "「",
              "【",
              "漢",
              "年",
              "年月日",
              "1日",
              "同日",
              "約",
              "2024年5月1日",
              "12名、",
              "1,",
              "\n",
              " \n",
              "\u00a0\n",
              "株式会社",
              "高校",
              "から",
              "1日から2日",
              "不正アクセス",
              "原因:",
              "設定",
              "\u0301",
              "😀");
      return insert(page, piece.repeat((500 + random.nextInt(46_000)) / piece.length()), random);
    }
  },
  CONTROL_CHARACTERS {
    @Override
    String to(String page, Random random) {
      return scatter(
          page, random, "\u0000", "\u0007", "\u001b", "\u0008", "\u007f", "\u0085", "\f");
    }
  },
  BYTE_ORDER_MARKS {
    @Override
    String to(String page, Random random) {
      return "\uFEFF" + scatter(page, random, "\uFEFF", "\n\uFEFF", "\uFFFE", "\u200b");
    }
  },
  STRANGE_CHARACTERS {
    @Override
    String to(String page, Random random) {
      return scatter(
          page, random, "\u0301", "\u3099", "\u20dd", "𠮷", "😀", "\u202e", "\ufe0f", "\u1160",
          "\uFFFF", "\uFFFD", "㍻", "㌔", "ﷺ", "⼈", "ﾞ", "\u00ad");
    }
  },
  EXOTIC_DIGITS {
    @Override
    String to(String page, Random random) {
      int zero =
          List.of(0x660, 0x966, 0xFF10, 0x1D7CE, 0x24EA - 1, 0x3220 - 1).get(random.nextInt(6));
      StringBuilder text = new StringBuilder();
      page.chars().forEach(c -> text.appendCodePoint(c >= '0' && c <= '9' ? zero + c - '0' : c));
      return text.toString();
    }
  },
  BIG_NUMBERS {
    @Override
    String to(String page, Random random) {
      String digits = pick(random, "9", "0", "9,999", "1万").repeat(1 + random.nextInt(400));
      return page.chars()
          .mapToObj(c -> c >= '1' && c <= '9' && random.nextInt(40) == 0 ? digits : show(c))
          .collect(Collectors.joining());
    }
  },
  NESTED_BRACKETS {
    @Override
    String to(String page, Random random) {
      int depth = 1 + random.nextInt(2_000);
      String open = pick(random, "(", "「", "【", "『", "（");
      String close = pick(random, ")", "」", "】", "』", "");
      return insert(page, open.repeat(depth) + "漏えい" + close.repeat(depth), random);
    }
  },
  LOST_CHARACTERS {
    @Override
    String to(String page, Random random) {
      return page.chars()
          .filter(c -> random.nextInt(50) > 0)
          .mapToObj(Damage::show)
          .collect(Collectors.joining());
    }
  },
  OTHER_CHARACTER_SET {
    @Override
    byte[] to(byte[] page, Random random) {
      return new String(page, UTF_8).getBytes(charset(random));
    }
  },
  MIXED_CHARACTER_SETS {
    @Override
    byte[] to(byte[] page, Random random) {
      Charset other = charset(random);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new String(page, UTF_8)
          .lines()
          .forEach(
              line ->
                  bytes.writeBytes(
                      (line + "\n").getBytes(random.nextInt(10) == 0 ? other : UTF_8)));
      return bytes.toByteArray();
    }
  };

  /** Does it to the bytes of a page. */
  byte[] to(byte[] page, Random random) {
    return to(new String(page, UTF_8), random).getBytes(UTF_8);
  }

  /** Does it to the text of a page. */
  String to(String page, Random random) {
    throw new UnsupportedOperationException(name());
  }

  private static Charset charset(Random random) {
    return Charset.forName(
        pick(random, "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16", "UTF-16LE", "UTF-32"));
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String show(int c) {
    return String.valueOf((char) c);
  }

  private static String insert(String page, String piece, Random random) {
    int at = random.nextInt(page.length() + 1);
    return page.substring(0, at) + piece + page.substring(at);
  }

  private static String scatter(String page, Random random, String... pieces) {
    String scattered = page;
    for (int i = random.nextInt(12); i >= 0; i--) {
      scattered = insert(scattered, pick(random, pieces), random);
    }
    return scattered;
  }

  private static byte[] join(byte[] head, byte[] tail) {
    byte[] all = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    return all;
  }
}
