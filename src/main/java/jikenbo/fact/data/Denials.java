package jikenbo.fact.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import jikenbo.cue.Cue;
import jikenbo.cue.PlacedCues;
import jikenbo.fact.Passages.Passage;
import jikenbo.fact.PhraseBook;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;

/**
 * The stretches of which a notice says that they are not concerned.
 *
 * <p>A denial, 含まれておりません, governs what its passage tells before it, back to a bracket, a contrast
 * or a clause that tells what did leak. As the heading of a list, 漏えいしていない情報, it governs the lines
 * below, and as a label what stands behind it.
 */
final class Denials {

  /** Between a verb and its negative ending: 含まれて(おり)ません, 影響は(及んでおり)ません. */
  private static final int LONGEST_AUXILIARY = 6;

  private static final int LONGEST_HEADING = 40;

  private static final int LONGEST_LABEL = 8;

  /** In lines. */
  private static final int LONGEST_PART = 60;

  private static final String THINGS = "の?(?:個人)?" + PhraseBook.anyOf("denied.things") + "?";

  private static final Pattern REST_OF_HEADING =
      Pattern.compile(THINGS + "(?:について|は、?次のとおり(?:です)?)?[\\s>)\\]】〕」:]*");
  private static final Pattern LABEL_END = Pattern.compile(THINGS + "[)】]?\\s?[:/]");
  private static final Pattern MARKER =
      Pattern.compile("\\s*(?:(?<number>[(]?[0-9]{1,2}[.)、 ])|(?<sign>[■□◆◇●○▼▽【<〔])).*");
  private static final Pattern ITEM = Pattern.compile("\\s*[・•●○◦-].*");

  private final NoticeText text;
  private final PlacedCues cues;
  private final BitSet denied = new BitSet();

  private Denials(NoticeText text, PlacedCues cues) {
    this.text = text;
    this.cues = cues;
  }

  /** Finds what the passages of a notice deny. */
  static Denials of(NoticeText text, PlacedCues cues, List<Passage> passages) {
    Denials denials = new Denials(text, cues);
    passages.forEach(passage -> denials.read(passage.span()));
    return denials;
  }

  /** Whether the words are said not to be concerned. */
  boolean cover(Span words) {
    return denied.get(words.start());
  }

  private void read(Span passage) {
    List<Span> all = denialsIn(passage);
    int from = passage.start();
    for (int i = 0; i < all.size(); i++) {
      Span denial = all.get(i);
      boolean exception = isException(denial);
      boolean governed = exception && i + 1 < all.size() && isGoverned(denial, all.get(i + 1));
      int start = scope(from, denial);
      denied.set(start, governed ? endOfExamples(start, denial) : denial.start());
      below(passage, denial);
      from = exception ? denial.end() : from;
    }
  }

  private int scope(int from, Span denial) {
    return new DenialScope(text, cues, new Span(from, denial.start())).start();
  }

  /** An exception, を除く, keeps what stands before it out of the denial behind it. */
  private boolean isException(Span denial) {
    return cues.hold(denial, "denied.except");
  }

  /** 氏名以外の情報は含まれておりません: the name is what was included. */
  private boolean isGoverned(Span exception, Span denial) {
    return denial.start() >= exception.end() && scope(exception.end(), denial) == exception.end();
  }

  /** 住所、電話番号など、上記以外の情報は含まれておりません: examples of what was not included. */
  private int endOfExamples(int start, Span exception) {
    int end = start;
    for (Cue cue : cues.within(new Span(start, exception.start()))) {
      end = cue.name().equals("denied.examples") ? cue.span().end() : end;
    }
    return end;
  }

  private List<Span> denialsIn(Span passage) {
    List<Span> found = new ArrayList<>();
    List<Cue> all = cues.within(passage);
    for (Cue cue : all) {
      boolean denies =
          switch (cue.name()) {
            case "denied.word" -> true;
            case "denied.none" -> endsItem(cue.span());
            default -> false;
          };
      if (denies) {
        found.add(cue.span());
      } else if (cue.name().equals("denied.ending") && !staysOpen(passage, cue.span())) {
        all.stream()
            .filter(verb -> verb.name().equals("denied.verb") && precedes(verb, cue))
            .findFirst()
            .ifPresent(verb -> found.add(new Span(verb.span().start(), cue.span().end())));
      }
    }
    return found;
  }

  private boolean precedes(Cue verb, Cue ending) {
    int gap = ending.span().start() - verb.span().end();
    return gap >= 0
        && gap <= LONGEST_AUXILIARY
        && text.text(verb.span().gapTo(ending.span())).indexOf('、') < 0;
  }

  /** 含まれないとは言えません, 表示されない状態: not what is not concerned. */
  private boolean staysOpen(Span passage, Span ending) {
    return cues.within(new Span(ending.end(), passage.end())).stream()
        .anyMatch(cue -> cue.name().equals("denied.open") && cue.span().start() == ending.end());
  }

  private boolean endsItem(Span word) {
    String all = text.text();
    return word.end() == all.length() || ")」。、\n".indexOf(all.charAt(word.end())) >= 0;
  }

  private void below(Span passage, Span denial) {
    String behind = text.text(new Span(denial.end(), passage.end()));
    Span line = text.lineAround(denial);
    boolean heading = line.end() - line.start() <= LONGEST_HEADING;
    if ((heading || beginsItsLine(passage, denial)) && LABEL_END.matcher(behind).lookingAt()) {
      denied.set(denial.end(), passage.end());
    }
    if (heading && REST_OF_HEADING.matcher(behind).matches()) {
      denied.set(line.end(), endOfPart(line));
    } else if (cues.hold(passage, "scope.following")) {
      denied.set(passage.end(), endOfList(passage.end()));
    }
  }

  /** 対象外:口座番号 is a label however long the line is. */
  private static boolean beginsItsLine(Span passage, Span denial) {
    return denial.start() - passage.start() <= LONGEST_LABEL;
  }

  /**
   * The lines below a heading, up to the next heading of its kind; not more than a page of them.
   */
  private int endOfPart(Span heading) {
    String sort = sort(text.text(heading));
    int at = heading.end();
    boolean filled = false;
    for (int lines = 0; lines < LONGEST_PART && at + 1 < text.text().length(); lines++) {
      Span line = text.lineAround(new Span(at + 1, at + 1));
      String words = text.text(line);
      boolean ends = sort.isEmpty() ? filled && words.isBlank() : sort(words).equals(sort);
      if (ends || line.end() <= at) {
        return at;
      }
      filled |= !words.isBlank();
      at = line.end();
    }
    return at;
  }

  private static String sort(String line) {
    var marker = MARKER.matcher(line);
    if (!marker.matches()) {
      return "";
    }
    return marker.group("sign") == null ? "number" : marker.group("sign");
  }

  private int endOfList(int from) {
    int at = from;
    for (int lines = 0; lines < LONGEST_PART && at + 1 < text.text().length(); lines++) {
      Span line = text.lineAround(new Span(at + 1, at + 1));
      if (line.end() <= at || !ITEM.matcher(text.text(line)).matches()) {
        return at;
      }
      at = line.end();
    }
    return at;
  }
}
