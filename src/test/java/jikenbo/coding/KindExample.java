package jikenbo.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import jikenbo.archive.PageText;
import jikenbo.archive.Post;
import jikenbo.archive.PostSplitter;
import jikenbo.labels.Hand;
import jikenbo.labels.Label;
import jikenbo.labels.Place;
import jikenbo.text.NoticeText;
import org.yaml.snakeyaml.Yaml;

/**
 * A post of which it is known whether it is a notice of an incident.
 *
 * @param text heading and body, the bracket of the series left out
 * @param kind what it is
 * @param numbered whether it carries that bracket, so that nobody has to ask
 */
record KindExample(NoticeText text, Kind kind, boolean numbered) implements Corpus.Example {

  private static final Path WORDINGS = Path.of("src/test/resources/wordings");

  private static final String BRACKET = "^\\s*【[^】]*】\\s*";

  /** Both kinds are to count alike, and there are more notices. */
  private static final double WEIGHT_OF_ARTICLE = 8;

  /** Those that the program has to tell apart; of numbered ones it is known. */
  private static final double WEIGHT_WITHOUT_NUMBER = 3;

  /**
   * Who wrote posts of both kinds apart, a table each: a desk of news, and a private blogger;
   * {@code forms} shows very short ones.
   */
  static final List<String> WRITERS = List.of("newsdesk", "diarist", "forms");

  /** All that may be fitted on. */
  static Corpus<KindExample> corpus() {
    List<KindExample> others = new ArrayList<>(wordings());
    WRITERS.forEach(writer -> others.addAll(table(writer)));
    return Corpus.of(KindExample::of, others);
  }

  /** Very short notices, and articles that speak of incidents. */
  private static List<KindExample> wordings() {
    try {
      List<Map<String, Object>> notices =
          new Yaml().load(Files.readString(WORDINGS.resolve("notices.yaml")));
      List<String> articles = new Yaml().load(Files.readString(WORDINGS.resolve("articles.yaml")));
      return Stream.concat(
              notices.stream().map(entry -> of(String.valueOf(entry.get("text")), Kind.INCIDENT)),
              articles.stream().map(text -> of(text, Kind.ARTICLE)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KindExample of(String text, Kind kind) {
    return new KindExample(NoticeText.of(text.strip(), 1), kind, false);
  }

  /** The posts of one of these writers. */
  static List<KindExample> table(String writer) {
    String name = "posts/" + writer + ".csv";
    try (InputStream in =
        Objects.requireNonNull(KindExample.class.getResourceAsStream(name), name)) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().skip(1).map(KindExample::written).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KindExample written(String line) {
    List<String> cells = List.of(line.split("\\|", -1));
    String text = cells.get(1) + "\n\n" + cells.get(2).replace('⏎', '\n');
    return new KindExample(NoticeText.of(text, 1), Kind.ofCode(cells.get(0)).orElseThrow(), false);
  }

  private static List<KindExample> of(Hand hand) {
    Map<Place, Label> labels = new HashMap<>();
    hand.posts().forEach(label -> labels.put(label.place(), label));
    List<KindExample> examples = new ArrayList<>();
    hand.lines()
        .forEach(
            (file, lines) -> {
              PageText page = new PageText(lines, new TreeMap<>());
              for (Post post : new PostSplitter().split(file, page).posts()) {
                Label label = labels.get(new Place(file, post.source().line()));
                if (label != null) {
                  examples.add(of(post, label.isIncident() ? Kind.INCIDENT : Kind.ARTICLE));
                }
              }
            });
    return examples;
  }

  private static KindExample of(Post post, Kind kind) {
    boolean numbered = post.heading().contains("事件簿#");
    String text = numbered ? post.text().replaceFirst(BRACKET, "") : post.text();
    return new KindExample(NoticeText.of(text, 1), kind, numbered);
  }

  /** The points that the texts of a corpus give. */
  static PairWeights fit(Corpus<KindExample> corpus) {
    List<PairExample> pairs = corpus.examples().stream().map(KindExample::pairs).toList();
    return new PairWeights(PairFit.of(pairs, Kind.values().length).rows(1));
  }

  private PairExample pairs() {
    double weight = kind == Kind.ARTICLE ? WEIGHT_OF_ARTICLE : numbered ? 1 : WEIGHT_WITHOUT_NUMBER;
    return PairExample.ofNotice(text, List.of(Kind.values()).indexOf(kind)).withWeight(weight);
  }

  @Override
  public String content() {
    return pairs().pairs() + " " + kind + " " + pairs().weight();
  }
}
