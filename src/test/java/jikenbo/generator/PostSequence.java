package jikenbo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The posts of a blog one after the other: notices, some that follow up, some that are printed
 * again, and other articles.
 */
final class PostSequence {

  private static final int ARTICLES = 10;
  private static final int COPIES = 2;
  private static final int UPDATES = 8;

  /** How many notices back one is followed up or printed again. */
  private static final int REMEMBERED = 40;

  private final Chance chance;
  private final IncidentMaker incidents;
  private final NoticeWriter notices;
  private final ArticleWriter articles;
  private final List<Published> recent = new ArrayList<>();

  /** A notice that was printed. */
  private record Published(Incident incident, LocalDate day, GeneratedPost post) {}

  PostSequence(SentenceBook book, long seed) {
    this.chance = new Chance(seed);
    Organizations organizations = new Organizations(book, seed);
    this.incidents = new IncidentMaker(book, organizations, chance);
    this.notices = new NoticeWriter(book, chance);
    this.articles = new ArticleWriter(book, organizations, chance);
  }

  /** The next post, printed on this day, which is not before that of the last one. */
  GeneratedPost next(LocalDate day) {
    int draw = chance.between(1, 100);
    if (draw <= ARTICLES) {
      return articles.any();
    }
    if (draw <= ARTICLES + COPIES + UPDATES && recent.size() == REMEMBERED) {
      Published earlier = chance.pick(recent);
      if (draw > ARTICLES + COPIES) {
        return notices.update(earlier.incident(), day, earlier.day());
      }
      if (earlier.post().dated()) {
        return earlier.post();
      }
    }
    Incident incident = incidents.before(day);
    GeneratedPost post = notices.first(incident, day);
    remember(new Published(incident, day, post));
    return post;
  }

  private void remember(Published published) {
    if (recent.size() == REMEMBERED) {
      recent.remove(0);
    }
    recent.add(published);
  }
}
