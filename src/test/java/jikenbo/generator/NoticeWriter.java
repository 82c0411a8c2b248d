package jikenbo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes notices: short ones in a few sentences, long ones in sections. */
final class NoticeWriter {

  private static final List<String> NUMBERINGS = List.of("%d. ", "%d　", "%d．", "（%d）", "■ ", "【");

  private final SentenceBook book;
  private final Chance chance;

  NoticeWriter(SentenceBook book, Chance chance) {
    this.book = book;
    this.chance = chance;
  }

  /** The first notice of an incident. */
  GeneratedPost first(Incident incident, LocalDate published) {
    return write(incident, published, published, "");
  }

  /** A notice that follows up one of an earlier day. */
  GeneratedPost update(Incident incident, LocalDate published, LocalDate earlier) {
    String mark = chance.pick(List.of("(第2報)", "(第3報)", "(続報)", "（最終報）"));
    return write(incident, published, earlier, mark);
  }

  private GeneratedPost write(
      Incident incident, LocalDate published, LocalDate earlier, String mark) {
    PostLabel label = new PostLabel("");
    label.isNoticeOf(incident, published);
    Grammar grammar =
        new Grammar(book, chance, new NoticeSlots(book, incident, chance, label, earlier));
    String title = grammar.any(incident.scenario().titles()) + mark;
    NoticeHeading heading = NoticeHeading.of(incident, title, published, chance);
    label.tellsHeading(heading, incident, published);
    label.tells("title", title);
    List<String> paragraphs = new ArrayList<>(List.of(heading.line()));
    if (chance.percent(50)) {
      paragraphs.add(incident.organization().name());
    }
    if (!mark.isEmpty()) {
      label.isUpdate();
      paragraphs.add(grammar.phrase("update"));
    }
    paragraphs.add(grammar.any(incident.scenario().leads()));
    paragraphs.addAll(chance.percent(25) ? brief(incident, grammar) : sections(incident, grammar));
    paragraphs.add(grammar.phrase("closing"));
    return new GeneratedPost(lines(paragraphs), label.json(), heading.dated());
  }

  private List<String> brief(Incident incident, Grammar grammar) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(grammar.any(incident.scenario().stories()));
    paragraphs.addAll(harm(incident, grammar));
    paragraphs.add(grammar.any(incident.scenario().reasons()));
    paragraphs.addAll(grammar.phrases(chance.between(0, 2), "response"));
    return paragraphs;
  }

  private List<String> sections(Incident incident, Grammar grammar) {
    int length = chance.between(1, 6);
    Sections sections = new Sections(chance.pick(NUMBERINGS));
    sections.add("経緯", List.of(grammar.any(incident.scenario().stories())));
    sections.add("対象となる情報", harm(incident, grammar));
    sections.add("原因", List.of(grammar.any(incident.scenario().reasons())));
    sections.add("対応", grammar.phrases(length, "response"));
    sections.add("再発防止策", marked(grammar.phrases(2 + length, "prevention")));
    if (length > 2) {
      sections.add("お願い", grammar.phrases(length - 1, "request"));
    }
    if (length > 3) {
      sections.add("今後について", grammar.phrases(length - 1, "remark"));
    }
    if (length > 4) {
      sections.add("よくあるお問い合わせ", grammar.phrases(length, "question"));
    }
    List<String> paragraphs = new ArrayList<>(sections.paragraphs());
    paragraphs.add(grammar.phrase("contact"));
    return paragraphs;
  }

  private static List<String> harm(Incident incident, Grammar grammar) {
    if (incident.scenario().is("harmless")) {
      return List.of("個人情報の漏えいはありません。");
    }
    return List.of(grammar.phrase(incident.people() > 0 ? "harm" : "harm_unknown"));
  }

  private List<String> marked(List<String> items) {
    String mark = chance.pick(List.of("・", "・", "○ ", "(%d) "));
    List<String> marked = new ArrayList<>();
    for (String item : items) {
      marked.add(mark.formatted(marked.size() + 1) + item);
    }
    return List.of(String.join("\n", marked));
  }

  /** The lines of paragraphs, with a blank one between them. */
  static List<String> lines(List<String> paragraphs) {
    return String.join("\n\n", paragraphs).lines().toList();
  }

  /** Sections with headings. */
  private static final class Sections {

    private final String numbering;
    private final List<String> paragraphs = new ArrayList<>();
    private int count;

    Sections(String numbering) {
      this.numbering = numbering;
    }

    void add(String title, List<String> text) {
      count++;
      paragraphs.add(numbering.formatted(count) + title + (numbering.equals("【") ? "】" : ""));
      paragraphs.addAll(text);
    }

    List<String> paragraphs() {
      return paragraphs;
    }
  }
}
