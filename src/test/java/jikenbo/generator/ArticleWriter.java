package jikenbo.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes other posts, which are counted nowhere. */
final class ArticleWriter {

  private final SentenceBook book;
  private final Organizations organizations;
  private final Chance chance;

  ArticleWriter(SentenceBook book, Organizations organizations, Chance chance) {
    this.book = book;
    this.organizations = organizations;
    this.chance = chance;
  }

  /** Any article. */
  GeneratedPost any() {
    SentenceBook.Article article = chance.pick(book.articles());
    Grammar grammar = new Grammar(book, chance, this::slot);
    List<String> paragraphs = new ArrayList<>(List.of(grammar.fill(article.title())));
    article.text().forEach(list -> paragraphs.add(grammar.phrase(list)));
    PostLabel label = new PostLabel(paragraphs.get(0));
    return new GeneratedPost(NoticeWriter.lines(paragraphs), label.json(), false);
  }

  private String slot(String name) {
    return switch (name) {
      case "place" -> organizations.place(chance);
      case "figure" -> Integer.toString(chance.between(12, 990));
      default -> throw new IllegalArgumentException("no slot of articles: " + name);
    };
  }
}
