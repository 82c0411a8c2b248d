package jikenbo.fact.data;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.cue.Cue;
import jikenbo.cue.PlacedCues;
import jikenbo.fact.Clauses;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;

/** How far back a denial governs. */
final class DenialScope {

  private static final Pattern ITEM_OR_NOTE =
      Pattern.compile("\\n\\s*(?=[・•●○*※-]|なお、|ただし、|\\(?注)");

  private final NoticeText text;
  private final PlacedCues cues;
  private final Span before;

  /**
   * The scope of a denial.
   *
   * @param before from the beginning of the passage, or the end of the exception before, to the
   *     denial
   */
  DenialScope(NoticeText text, PlacedCues cues, Span before) {
    this.text = text;
    this.cues = cues;
    this.before = before;
  }

  /** Where it begins. */
  int start() {
    int start = Math.max(openBracket(), lastItem());
    for (Cue cue : cues.within(before)) {
      boolean ends =
          cue.name().equals("scope.contrast")
              || (cue.name().equals("scope.joint") && tellsWhatLeaked(cue.span()));
      start = ends ? Math.max(start, cue.span().end()) : start;
    }
    return start;
  }

  /** The last bracket that is open at the denial, or the beginning. */
  private int openBracket() {
    int closed = 0;
    for (int i = before.end() - 1; i >= before.start(); i--) {
      char c = text.text().charAt(i);
      if (c == ')') {
        closed++;
      } else if (c == '(' && closed-- == 0) {
        return i + 1;
      }
    }
    return before.start();
  }

  /** A denial of one item, or a note below a list, says nothing of the items above. */
  private int lastItem() {
    Matcher item = ITEM_OR_NOTE.matcher(text.text()).region(before.start(), before.end());
    int start = before.start();
    while (item.find()) {
      start = item.end();
    }
    return start;
  }

  /** 氏名が流出しており、 does; 別のサーバーに保存しており、 says where the rest is. */
  private boolean tellsWhatLeaked(Span joint) {
    int from = Clauses.startBefore(text.text(), before.start(), joint.start());
    Span clause = new Span(from, joint.end());
    Set<String> names = cues.names(clause);
    if (names.contains("scope.elsewhere")) {
      return false;
    }
    return text.text(joint).startsWith("で")
        ? isItem(joint)
        : names.contains("told.harm") || names.contains("told.held");
  }

  private boolean isItem(Span joint) {
    List<Cue> close =
        cues.within(new Span(Math.max(before.start(), joint.start() - 10), joint.start()));
    return close.stream()
        .anyMatch(cue -> cue.name().startsWith("kind.") && cue.span().end() == joint.start());
  }
}
