package jikenbo.coding.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jikenbo.coding.Kind;
import jikenbo.fact.LabelledNotice;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.ShortNotices;
import jikenbo.labels.Hand;
import jikenbo.labels.Wordings;
import jikenbo.labels.WrittenTable;
import jikenbo.text.NoticeText;

/**
 * A post of which it is known whether it is a notice of an incident.
 *
 * @param text heading and body, the bracket of the series left out
 * @param kind what it is
 * @param numbered whether it carries that bracket, so that nobody has to ask
 * @param weight how much it counts beside others
 */
record KindExample(NoticeText text, Kind kind, boolean numbered, double weight)
    implements Corpus.Example {

  private static final Path TABLES = Path.of("src/test/resources/jikenbo/coding/posts");

  private static final String BRACKET = "^\\s*【[^】]*】\\s*";

  /** Both kinds are to count alike, and there are more notices. */
  private static final double WEIGHT_OF_ARTICLE = 10;

  /** There are far more notices of a few lines, made for other questions, than posts. */
  private static final double WEIGHT_OF_BODY = 0.3;

  /** Those that the program has to tell apart; of numbered ones it is known. */
  private static final double WEIGHT_WITHOUT_NUMBER = 3;

  /**
   * Who wrote posts of both kinds apart, a table each: a desk of news, private bloggers, clippers;
   * {@code forms} shows very short ones.
   */
  static final List<String> WRITERS =
      List.of("newsdesk", "diarist", "forms", "clipper", "stringer");

  /** All that may be fitted on. */
  static Corpus<KindExample> corpus() {
    return Corpus.of(KindExample::of, others(WRITERS));
  }

  /** The posts of these writers, very short notices, and articles that speak of incidents. */
  static List<KindExample> others(List<String> writers) {
    List<KindExample> others = new ArrayList<>();
    Wordings.notices().forEach(notice -> others.add(of(notice.text(), Kind.INCIDENT)));
    Wordings.reworded(Wordings.WRITERS)
        .forEach(notice -> others.add(of(notice.text(), Kind.INCIDENT)));
    ShortNotices.bodies().forEach(body -> others.add(ofBody(body)));
    Wordings.articles().forEach(text -> others.add(of(text, Kind.ARTICLE)));
    writers.forEach(writer -> others.addAll(table(writer)));
    return others;
  }

  /** The posts of one of these writers. */
  static List<KindExample> table(String writer) {
    return WrittenTable.rows(TABLES.resolve(writer + ".csv")).stream()
        .map(
            cells ->
                of(cells.get(1) + "\n\n" + cells.get(2), Kind.ofCode(cells.get(0)).orElseThrow()))
        .toList();
  }

  private static KindExample ofBody(String body) {
    return new KindExample(NoticeText.of(body, 1), Kind.INCIDENT, false, WEIGHT_OF_BODY);
  }

  private static KindExample of(String text, Kind kind) {
    return new KindExample(NoticeText.of(text, 1), kind, false, weight(kind, false));
  }

  private static List<KindExample> of(Hand hand) {
    return LabelledNotice.ofPosts(hand).stream()
        .map(post -> of(post.notice(), post.label().isIncident() ? Kind.INCIDENT : Kind.ARTICLE))
        .toList();
  }

  private static KindExample of(ParsedNotice post, Kind kind) {
    boolean numbered = post.heading().numbered();
    String text = post.post().text();
    return new KindExample(
        NoticeText.of(numbered ? text.replaceFirst(BRACKET, "") : text, 1),
        kind,
        numbered,
        weight(kind, numbered));
  }

  /** The points that the texts of a corpus give. */
  static PairWeights fit(Corpus<KindExample> corpus) {
    List<PairExample> pairs = corpus.examples().stream().map(KindExample::pairs).toList();
    return new PairWeights(PairFit.of(pairs, Kind.values().length).rows(1));
  }

  private static double weight(Kind kind, boolean numbered) {
    if (kind == Kind.ARTICLE) {
      return WEIGHT_OF_ARTICLE;
    }
    return numbered ? 1 : WEIGHT_WITHOUT_NUMBER;
  }

  private PairExample pairs() {
    return PairExample.ofNotice(text, List.of(Kind.values()).indexOf(kind)).withWeight(weight);
  }

  @Override
  public String content() {
    return pairs().pairs() + " " + kind + " " + weight;
  }
}
