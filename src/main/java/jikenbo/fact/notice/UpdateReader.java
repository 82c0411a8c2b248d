package jikenbo.fact.notice;

import java.util.Optional;
import java.util.regex.Matcher;
import jikenbo.fact.Confidence;
import jikenbo.fact.Fact;
import jikenbo.fact.ParsedNotice;
import jikenbo.text.Alternatives;
import jikenbo.text.PrefilteredPattern;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/** Tells a follow-up notice from a first one. */
final class UpdateReader {

  private static final PrefilteredPattern TITLE =
      Alternatives.of(
          """
          続報 第[2-9二三四五六七八九十]報 第1\\d報 最終報 最終のご?報告 追報
          追加(?:の)?(?:ご?報告|公表) 進捗 経過報告 その後の 調査結果 対応状況 調査完了
          復旧(?:の|に関する)?(?:お知らせ|ご報告|状況) 再発防止(?:策)?に関するご?報告 訂正
          """);

  /** 【続報】 as a heading of its own, or a reference to the notice that this one follows. */
  private static final PrefilteredPattern BODY =
      Alternatives.of(
          """
          ^\\s*[【<\\[(《]\\s*(?:続報|第[2-9]報|最終報) ^\\s*(?:続報|第[2-9]報|最終報)\\s*$
          (?:\\d{1,2}月\\d{1,2}日)?(?:付け?で?|に)?(?:公表|お知らせ|ご?報告|発表|掲載|お伝え)(?:いた)?し(?:まし|ており|てい)[^。]{0,60}(?:続報|その後|のとおり|について、|に関し|の件)
          前回(?:の)?(?:公表|お知らせ|ご?報告|発表) 既報 第[1一]報 先般(?:お知らせ|公表|ご報告)
          最新の状況 現時点の進捗 続報として 追ってご報告する(?:と|こと)
          """);

  private UpdateReader() {}

  static Optional<Fact<Boolean>> read(ParsedNotice notice) {
    for (Sentence sentence : notice.text().sentences()) {
      boolean title = sentence.section() == SectionKind.TITLE;
      if (!title && sentence.section() != SectionKind.LEAD) {
        continue;
      }
      String words = notice.text().text(sentence);
      PrefilteredPattern telling = title ? TITLE : BODY;
      Matcher matcher = telling.matcher(words);
      if (telling.canBeIn(words) && matcher.find()) {
        int start = sentence.span().start();
        return Optional.of(
            new Fact<>(
                true,
                title ? Confidence.HIGH : Confidence.MEDIUM,
                title ? "update.in-title" : "update.in-lead",
                new Span(start + matcher.start(), start + matcher.end())));
      }
    }
    return Optional.empty();
  }
}
