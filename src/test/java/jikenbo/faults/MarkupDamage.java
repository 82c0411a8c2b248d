package jikenbo.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways in which markup comes to harm. Bytes are kept as they are, one a character, so that files of
 * any encoding can be harmed.
 */
enum MarkupDamage {
  LOST_TAGS {
    @Override
    String to(String page, Random random) {
      return TAG.matcher(page).replaceAll(tag -> random.nextInt(20) == 0 ? "" : kept(tag));
    }
  },
  DOUBLED_TAGS {
    @Override
    String to(String page, Random random) {
      int times = 2 + random.nextInt(5);
      return TAG.matcher(page)
          .replaceAll(tag -> random.nextInt(10) == 0 ? kept(tag).repeat(times) : kept(tag));
    }
  },
  SHUFFLED_TAGS {
    @Override
    String to(String page, Random random) {
      List<String> tags =
          new ArrayList<>(TAG.matcher(page).results().map(MatchResult::group).toList());
      Collections.shuffle(tags, random);
      List<String> left = new ArrayList<>(tags);
      return TAG.matcher(page)
          .replaceAll(tag -> Matcher.quoteReplacement(left.remove(left.size() - 1)));
    }
  },
  UNCLOSED_TAGS {
    @Override
    String to(String page, Random random) {
      return page.chars()
          .filter(c -> (c != '>' && c != '"' && c != '\'') || random.nextInt(30) > 0)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  },
  NESTED {
    @Override
    String to(String page, Random random) {
      String opening = pick(random, TAGS);
      return insert(page, opening.repeat(1 + random.nextInt(3_000)), random);
    }
  },
  MANY {
    @Override
    String to(String page, Random random) {
      String piece = pick(random, TAGS) + "x" + pick(random, TAGS);
      return insert(page, piece.repeat(1 + random.nextInt(3_000)), random);
    }
  },
  STRANGE_MARKUP {
    @Override
    String to(String page, Random random) {
      String harmed = page;
      for (int i = random.nextInt(8); i >= 0; i--) {
        harmed = insert(harmed, pick(random, STRANGE), random);
      }
      return harmed;
    }
  },
  ANOTHER_FORM {
    @Override
    String to(String page, Random random) {
      return pick(random, BEGINNINGS) + page;
    }
  };

  private static final Pattern TAG = Pattern.compile("<[^<>]{1,200}>|[{}\\[\\]]|--------|-----");

  private static final String[] TAGS = {
    "<div class='post'>",
    "<div class='post hentry'><div class='post-body'>",
    "<table><tr><td>",
    "<ul><li>",
    "<p>",
    "</div>",
    "<entry>",
    "</entry>",
    "<item>",
    "<content>",
    "<div class='day'>",
    "<div class='section'>",
    "<article class='entry hentry'>",
    "{",
    "[",
    "{\"items\":[",
    "\"",
    "-----\n",
    "--------\n",
    "BODY:\n",
    "TITLE: x\n",
    "<!--",
    "<![CDATA[",
    "<script>",
    "<b>"
  };

  private static final String[] STRANGE = {
    "<!DOCTYPE x [<!ENTITY a 'b'>]>",
    "&a;",
    "&#x0;",
    "&#1114112;",
    "&nbsp",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<?php ?>",
    "<?xml version='1.1' encoding='EUC-JP'?>",
    "<title>",
    "<textarea>",
    "<plaintext>",
    "<svg>",
    "<meta charset='iso-2022-jp'>",
    "<base href='javascript:x'>",
    "\u001b$B",
    "\0",
    "\u00ff\u00fe",
    "\\u0000",
    "<a:b:c>",
    "< >",
    "<>",
    "</>",
    "xmlns:x=''",
    "1e999999999",
    "\\",
    "<td colspan='999999999'>"
  };

  private static final String[] BEGINNINGS = {
    "<html>",
    "<?xml version='1.0'?>",
    "<feed>",
    "<rss><channel>",
    "{\"items\":[",
    "TITLE: x\n-----\nBODY:\n",
    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n",
    "\u00ef\u00bb\u00bf",
    "\u00ff\u00fe",
    "PK\u0003\u0004",
    "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
  };

  /** Does it to the bytes of a file. */
  byte[] to(byte[] file, Random random) {
    return to(new String(file, ISO_8859_1), random).getBytes(ISO_8859_1);
  }

  /** Does it to the bytes of a file, one a character. */
  abstract String to(String page, Random random);

  private static String kept(MatchResult tag) {
    return Matcher.quoteReplacement(tag.group());
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String insert(String page, String piece, Random random) {
    int at = random.nextInt(page.length() + 1);
    return page.substring(0, at) + piece + page.substring(at);
  }
}
