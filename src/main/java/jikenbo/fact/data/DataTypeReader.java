package jikenbo.fact.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jikenbo.cue.PlacedCues;
import jikenbo.fact.Confidence;
import jikenbo.fact.DataType;
import jikenbo.fact.Fact;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.Passages;
import jikenbo.fact.Passages.Passage;
import jikenbo.fact.PhraseBook;
import jikenbo.text.NoticeText;
import jikenbo.text.SectionKind;
import jikenbo.text.Span;

/** Reads which kinds of data leaked; what the notice says is not among them is left out. */
public final class DataTypeReader {

  /** So many items side by side are what leaked, whatever the sentence says. */
  private static final int ELOQUENT = 3;

  private static final Pattern QUESTION_END = Pattern.compile("(?:か|\\?)[。)]?$");

  private static final int LONGEST_QUESTION_END = 2;

  /** 給与明細(の配信業務)を委託している. */
  private static final Pattern WORK =
      Pattern.compile("の[^、。「」()\\n]{0,8}" + PhraseBook.anyOf("item.work") + "[をにがはで]");

  private final NoticeText text;
  private final PlacedCues cues;
  private final List<Passage> passages;
  private final Denials denials;

  private DataTypeReader(ParsedNotice notice) {
    this.text = notice.text();
    this.cues = notice.cues().data();
    this.passages = Passages.of(text);
    this.denials = Denials.of(text, cues, passages);
  }

  /** The types in their declared order, each with the first words that tell it. */
  public static List<Fact<DataType>> read(ParsedNotice notice) {
    return new DataTypeReader(notice).read();
  }

  private List<Fact<DataType>> read() {
    Map<DataType, Fact<DataType>> found = new EnumMap<>(DataType.class);
    for (Passage passage : passages) {
      if (isAside(passage)) {
        continue;
      }
      for (Inventory inventory : Inventories.of(text, cues, passage.span())) {
        if (isTold(passage, inventory)) {
          inventory.counted().stream()
              .filter(item -> !denials.cover(item.span()))
              .forEach(item -> found.putIfAbsent(item.type(), fact(passage, item)));
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static Fact<DataType> fact(Passage passage, DataItem item) {
    Confidence confidence =
        passage.section() == SectionKind.DATA ? Confidence.HIGH : Confidence.MEDIUM;
    return new Fact<>(item.type(), confidence, "data-type.by-word", item.span());
  }

  /** Measures, requests and questions speak of data that did not leak. */
  private boolean isAside(Passage passage) {
    return passage.section() == SectionKind.MEASURES
        || cues.hold(passage.span(), "aside.request")
        || isQuestion(text.text(passage.span()).stripTrailing());
  }

  private static boolean isQuestion(String words) {
    String end = words.substring(Math.max(0, words.length() - LONGEST_QUESTION_END));
    return QUESTION_END.matcher(end).find();
  }

  private boolean isTold(Passage passage, Inventory inventory) {
    if (inventory.sureKinds() > 1 && inventory.items().size() >= ELOQUENT) {
      return true;
    }
    if (isHandled(inventory) || (inventory.isLogIn() && passage.section() != SectionKind.DATA)) {
      return false;
    }
    Set<String> names = cues.names(passage.span());
    return passage.section() == SectionKind.DATA
        || names.contains("told.harm")
        || names.contains("told.held");
  }

  /**
   * What is typed, changed or protected is not what leaked, nor what some work is called after, nor
   * an office that somebody telephones or leaves.
   */
  private boolean isHandled(Inventory inventory) {
    int end = inventory.span().end();
    String all = text.text();
    return isFollowedBy("aside.handled", end)
        || WORK.matcher(all).region(end, all.length()).lookingAt()
        || (inventory.isWorkplace() && isFollowedBy("aside.place", end));
  }

  private boolean isFollowedBy(String cue, int end) {
    Span behind = new Span(end, Math.min(text.text().length(), end + 8));
    return cues.within(behind).stream()
        .anyMatch(own -> own.name().equals(cue) && own.span().start() == end);
  }
}
