package jikenbo.coding.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.text.KeywordHit;
import jikenbo.text.Keywords;
import jikenbo.text.NormalizedText;
import jikenbo.text.NoticeText;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/** The rules that notices are coded with, loaded from data files. Safe for threads. */
public final class RuleBook {

  private final String version;
  private final List<Method> methods;
  private final RuleSet kind;
  private final RuleSet cause;
  private final RuleSet sector;
  private final Keywords keywords;

  RuleBook(List<Method> methods, RuleSet kind, RuleSet cause, RuleSet sector) {
    this.version = RuleBookVersion.of(methods, List.of(kind, cause, sector));
    this.methods = List.copyOf(methods);
    this.kind = kind;
    this.cause = cause;
    this.sector = sector;
    Set<String> words = new HashSet<>(kind.words());
    words.addAll(cause.words());
    words.addAll(sector.words());
    this.keywords = new Keywords(words);
  }

  /** The rule book that comes with the program; read once. */
  public static RuleBook standard() {
    return Standard.BOOK;
  }

  /**
   * The rule book that comes with the program, changed by the files of a folder.
   *
   * <p>The files are {@code kind.yaml}, {@code cause.yaml}, {@code sector.yaml} and {@code
   * method.yaml}; one is enough. A rule or method with the id of a standard one takes its place,
   * another one is appended, {@code disabled} lists standard ones to leave out, and {@code
   * section_weights} and {@code negation} replace the standard ones where they are given.
   *
   * @param folder of the files
   * @throws IOException when a file cannot be read
   * @throws RuleBookException when a file is broken or a rule fails its own examples
   */
  public static RuleBook standardWith(Path folder) throws IOException {
    return RuleBookLoader.of(folder).load();
  }

  /**
   * SHA-256 in hexadecimal over everything that decides the coding of a post and the names of
   * methods; comments and examples leave it as it is.
   */
  public String version() {
    return version;
  }

  /** Every method that a rule can assign, in reporting order. */
  public List<Method> methods() {
    return methods;
  }

  /** Every rule, for those who show or test them. */
  public List<Rule> rules() {
    List<Rule> all = new ArrayList<>(kind.rules());
    all.addAll(cause.rules());
    all.addAll(sector.rules());
    return List.copyOf(all);
  }

  RuleSet kind() {
    return kind;
  }

  RuleSet cause() {
    return cause;
  }

  RuleSet sector() {
    return sector;
  }

  /** Whether a rule of this book matches a sentence by itself, whatever section it stands in. */
  boolean matches(Rule rule, String sentence) {
    String text = NormalizedText.of(sentence).toString();
    return List.of(kind, cause, sector).stream()
        .filter(set -> set.rules().contains(rule))
        .anyMatch(set -> set.matches(rule, text));
  }

  /** Asks all rules about a post; keywords are found once for all of them. */
  public Opinion ask(NoticeText notice) {
    List<KeywordHit> hits = keywords.find(notice.text());
    return new Opinion(
        kind.ask(notice.text(), notice.sentences(), hits),
        cause.ask(notice.text(), notice.sentences(), hits),
        sector.ask(notice.text(), notice.sentences(), hits));
  }

  /**
   * Asks what the name of an organisation says of its sector.
   *
   * @param organization its name, in normalisation form NFKC; the spans of votes lie in it
   */
  public Tally sectorOfName(String organization) {
    Sentence name = new Sentence(new Span(0, organization.length()), SectionKind.ORGANIZATION, 1);
    return sector.ask(organization, List.of(name), keywords.find(organization));
  }

  /** Read when somebody asks for it. */
  private static final class Standard {
    private static final RuleBook BOOK = RuleBookLoader.ofStandard().load();
  }

  /**
   * What the rules say of a post.
   *
   * @param kind votes for {@code incident} and {@code article}
   * @param cause votes for codes of {@link Cause}
   * @param sector votes for codes of {@link Sector}
   */
  public record Opinion(Tally kind, Tally cause, Tally sector) {}
}
