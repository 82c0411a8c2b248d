package jikenbo.fact.days;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.days.DayRelations.Stretch;
import jikenbo.text.DateMention;
import jikenbo.weigh.Ballot;
import jikenbo.weigh.Clues;
import org.jspecify.annotations.Nullable;

/**
 * Asks which three days a notice tells for the beginning, the end and the discovery of an incident,
 * all at once: each a day that it tells, or none.
 */
final class DayBallot {

  /** So many days are weighed against each other; a longer log loses those told for least. */
  private static final int MOST_DAYS = 14;

  /**
   * A notice of no more sentences tells only what matters; of a longer one most days are of
   * reports, apologies and plans. What a day is worth is therefore learned for short ones apart,
   * too.
   */
  private static final int FEW_SENTENCES = 12;

  /** So many mentions are looked at. */
  private static final int MOST_MENTIONS = 120;

  private final ParsedNotice notice;
  private final List<DateMention> mentions;
  private final DayRanges ranges;
  private final UndatedSentences undated;
  private final List<ToldDay> days;
  private final Set<String> kinds;
  private final Ballot<DayChoice> ballot = new Ballot<>();
  private final Map<String, Integer> relations = new HashMap<>();

  private DayBallot(ParsedNotice notice) {
    this.notice = notice;
    int body = notice.text().sentences().get(0).span().end();
    this.mentions =
        notice.dates().mentions().stream()
            .filter(mention -> mention.span().start() >= body)
            .limit(MOST_MENTIONS)
            .toList();
    this.ranges = new DayRanges(notice.text(), mentions);
    this.undated = new UndatedSentences(notice, mentions);
    this.days = days();
    this.kinds = kinds();
  }

  static Ballot<DayChoice> of(ParsedNotice notice) {
    return new DayBallot(notice).ballot();
  }

  private List<ToldDay> days() {
    LocalDate published = notice.dating().trustedDay();
    MentionClues clues = new MentionClues(notice, mentions, undated);
    Map<LocalDate, List<MentionClues.Told>> days = new TreeMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      LocalDate date = mentions.get(i).date();
      if (mentions.get(i).hasDay() && (published == null || !date.isAfter(published))) {
        days.computeIfAbsent(date, day -> new ArrayList<>()).add(clues.of(i, ranges.end(i)));
      }
    }
    List<ToldDay> told = new ArrayList<>();
    days.forEach((date, places) -> told.add(ToldDay.of(date, places)));
    if (told.size() <= MOST_DAYS) {
      return told;
    }
    return told.stream()
        .sorted(comparingInt(DayBallot::cues).reversed())
        .limit(MOST_DAYS)
        .sorted(comparing(ToldDay::date))
        .toList();
  }

  private static int cues(ToldDay day) {
    return day.clues().beginning(List.of("behind: ")).size();
  }

  private Set<String> kinds() {
    Set<String> found = new TreeSet<>(notice.cues().kinds().names());
    notice
        .cues()
        .kinds()
        .names(notice.text().sentences().get(0).span())
        .forEach(kind -> found.add("heading " + kind));
    found.add("days " + Math.min(days.size(), 6));
    if (mentions.stream().anyMatch(mention -> !mention.hasDay())) {
      found.add("months");
    }
    if (isShort()) {
      found.add("short");
    }
    return found;
  }

  private boolean isShort() {
    return notice.text().sentences().size() <= FEW_SENTENCES;
  }

  private Ballot<DayChoice> ballot() {
    DayClues clues = new DayClues(days, notice.dating().trustedDay());
    List<@Nullable ToldDay> choices = new ArrayList<>();
    choices.add(null);
    choices.addAll(days);
    int count = choices.size();
    int[][] from = new int[count][];
    int[][] to = new int[count][];
    int[][] detected = new int[count][];
    for (int i = 0; i < count; i++) {
      Clues own = i == 0 ? ofNone(clues) : clues.of(i - 1);
      from[i] = bundles("from", own);
      to[i] = bundles("to", own);
      detected[i] = bundles("detected", own);
    }
    RelationBundles between = new RelationBundles(choices);
    for (int a = 0; a < count; a++) {
      for (int b = 0; b < count; b++) {
        for (int c = 0; c < count && isInOrder(a, b); c++) {
          DayChoice choice = new DayChoice(choices.get(a), choices.get(b), choices.get(c));
          ballot.candidate(
              choice, joined(from[a], to[b], detected[c], between.of(a, b, c, choice)));
        }
      }
    }
    return ballot;
  }

  private int[] bundles(String question, Clues clues) {
    int bundle = ballot.bundle(question, clues);
    return isShort()
        ? new int[] {bundle, ballot.bundle(question + " in short", clues)}
        : new int[] {bundle};
  }

  private static int[] joined(int[]... parts) {
    int[] all = new int[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int end = 0;
    for (int[] part : parts) {
      System.arraycopy(part, 0, all, end, part.length);
      end += part.length;
    }
    return all;
  }

  /** Nothing ends before it begins; 0 stands for a day that is not told. */
  private static boolean isInOrder(int from, int to) {
    return from == 0 || to == 0 || from <= to;
  }

  private Clues ofNone(DayClues clues) {
    Clues none = new Clues();
    none.addAll("none, ", kinds);
    none.add("none");
    none.addAll("none, undated ", undated.events());
    none.add(clues.tellsNoticing() ? "none, though noticed" : "none, not noticed");
    none.add(clues.tellsHappening() ? "none, though happened" : "none, not happened");
    return none;
  }

  private int[] relations(List<String> names) {
    return names.stream().mapToInt(this::relation).toArray();
  }

  /** A relation of days weighs differently in notices of different kinds. */
  private int relation(String relation) {
    return relations.computeIfAbsent(
        relation,
        name -> {
          List<String> clues = new ArrayList<>(List.of(name));
          if (name.startsWith(DayRelations.BY_KIND)) {
            kinds.forEach(kind -> clues.add(name + " & " + kind));
          }
          return ballot.bundle(clues);
        });
  }

  /** The bundles of the relations between days, each pair of which is looked at once. */
  private final class RelationBundles {

    private final DayRelations relations = new DayRelations(ranges);
    private final int[][][] ends;
    private final int[][][] ofBeginning;
    private final int[][][] ofEnd;
    private final Map<Stretch, int[][]> first = new EnumMap<>(Stretch.class);
    private final Map<Stretch, int[][]> discovered = new EnumMap<>(Stretch.class);

    /**
     * Looks at all pairs.
     *
     * @param choices the days, and null for none
     */
    RelationBundles(List<@Nullable ToldDay> choices) {
      this.ends = pairs(choices, relations::ofEnds);
      this.ofBeginning = pairs(choices, DayRelations::ofBeginning);
      this.ofEnd = pairs(choices, DayRelations::ofEnd);
      for (Stretch stretch : Stretch.values()) {
        first.put(stretch, each(choices, day -> DayRelations.ofFirst(day, stretch)));
        discovered.put(stretch, each(choices, day -> DayRelations.ofDiscovered(day, stretch)));
      }
    }

    private int[][][] pairs(
        List<@Nullable ToldDay> choices,
        BiFunction<@Nullable ToldDay, @Nullable ToldDay, List<String>> names) {
      return choices.stream()
          .map(one -> each(choices, other -> names.apply(one, other)))
          .toArray(int[][][]::new);
    }

    private int[][] each(
        List<@Nullable ToldDay> choices, Function<@Nullable ToldDay, List<String>> names) {
      return choices.stream().map(day -> relations(names.apply(day))).toArray(int[][]::new);
    }

    /** Those of the reading that takes the days at these places of the choices. */
    int[] of(int from, int to, int detected, DayChoice choice) {
      int[] pairs = joined(ends[from][to], ofBeginning[from][detected], ofEnd[to][detected]);
      Stretch stretch = Stretch.of(choice);
      int[] all = relations(relations.ofAll(choice, stretch));
      return stretch == null
          ? joined(pairs, all)
          : joined(pairs, all, of(first, stretch)[from], of(discovered, stretch)[detected]);
    }

    private static int[][] of(Map<Stretch, int[][]> bundles, Stretch stretch) {
      return Objects.requireNonNull(bundles.get(stretch));
    }
  }
}
