package jikenbo.coding.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.text.SectionKind;
import org.jspecify.annotations.Nullable;

/** A rule book as a page of Markdown. */
final class RuleBookPage {

  private final RuleBook book;
  private final StringBuilder page = new StringBuilder();

  private RuleBookPage(RuleBook book) {
    this.book = book;
  }

  static String of(RuleBook book) {
    return new RuleBookPage(book).page();
  }

  private String page() {
    causes();
    methods();
    sectors();
    rules("Rules of causes", "cause.yaml", book.cause());
    rules("Rules of sectors", "sector.yaml", book.sector());
    rules("Rules of kinds: incident or article", "kind.yaml", book.kind());
    return page.toString();
  }

  private void causes() {
    heading("Causes");
    row("code", "日本語", "English", "JNSA", "東京商工リサーチ", "VERIS");
    row("---", "---", "---", "---", "---", "---");
    for (Cause cause : Cause.values()) {
      row(
          code(cause.code()),
          cause.nameJa(),
          cause.nameEn(),
          cause.jnsa(),
          cause.tsr(),
          cause.veris());
    }
  }

  private void methods() {
    heading("Methods");
    row("code", "cause", "日本語", "English");
    row("---", "---", "---", "---");
    for (Method method : book.methods()) {
      row(code(method.code()), code(method.cause().code()), method.nameJa(), method.nameEn());
    }
  }

  private void sectors() {
    heading("Sectors");
    row("code", "日本語", "English", "JSIC");
    row("---", "---", "---", "---");
    for (Sector sector : Sector.values()) {
      row(code(sector.code()), sector.nameJa(), sector.nameEn(), sector.jsic());
    }
  }

  private void rules(String title, String file, RuleSet set) {
    heading(title);
    line(code(file) + ", weights of sections: " + sectionWeights(set) + ".");
    vocabulary(file);
    block("What takes a vote back when it follows the matched words:", set.negation());
    block("Sentences that no rule is tried on:", set.aside());
    for (String classCode : set.rules().stream().map(Rule::classCode).distinct().toList()) {
      line("");
      line("### " + classCode);
      set.rules().stream().filter(rule -> rule.classCode().equals(classCode)).forEach(this::rule);
    }
  }

  private void vocabulary(String file) {
    Vocabulary vocabulary =
        Vocabulary.read(Objects.requireNonNull(RuleFiles.standard().get(file)), "vocabulary");
    if (!vocabulary.lists().isEmpty()) {
      line("");
      line("Word lists:");
      line("");
      vocabulary
          .lists()
          .forEach((name, words) -> line("- " + code("<" + name + ">") + ": " + codes(words)));
    }
  }

  private static String sectionWeights(RuleSet set) {
    return set.sectionWeights().entrySet().stream()
        .map(entry -> name(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private void rule(Rule rule) {
    line("");
    line("#### " + rule.id());
    line("");
    String method = rule.methodCode() == null ? "" : ", method " + code(rule.methodCode());
    String hint = (rule.hint() ? ", hint" : "") + (rule.house() ? ", house rule" : "");
    line("- weight " + rule.weight() + method + ", " + sections(rule) + hint);
    line("- words: " + codes(rule.words()));
    pattern("pattern", rule.pattern());
    pattern("unless", rule.unless());
    examples("matches", rule.examples().match());
    examples("does not match", rule.examples().noMatch());
  }

  private static String sections(Rule rule) {
    return rule.sections().isEmpty()
        ? "all sections"
        : rule.sections().stream()
            .sorted()
            .map(RuleBookPage::name)
            .collect(Collectors.joining(", ", "only in ", ""));
  }

  private void pattern(String name, @Nullable Expression expression) {
    if (expression != null) {
      line("- " + name + ": " + code(expression.written()));
    }
  }

  private void examples(String name, List<String> examples) {
    examples.forEach(example -> line("- " + name + ": " + example));
  }

  private void heading(String title) {
    line("");
    line("## " + title);
    line("");
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void block(String title, @Nullable Expression expression) {
    if (expression != null) {
      line("");
      line(title);
      line("");
      line("```");
      line(expression.written());
      line("```");
    }
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  private static String codes(List<String> words) {
    return words.stream().map(RuleBookPage::code).collect(Collectors.joining(", "));
  }

  private static String code(String text) {
    return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
  }

  private static String name(SectionKind section) {
    return section.name().toLowerCase(Locale.ROOT);
  }
}
