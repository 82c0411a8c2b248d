package jikenbo.fact.data;

import static java.lang.Character.UnicodeScript.KATAKANA;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.cue.Cue;
import jikenbo.cue.PlacedCues;
import jikenbo.fact.DataType;
import jikenbo.fact.PhraseBook;
import jikenbo.fact.data.DataItem.Strength;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the inventories of a passage: it is cut at commas and the like, and each piece is read. */
final class Inventories {

  private static final Pattern DELIMITER =
      Pattern.compile("[、,/;()「」『』\\n・:]|\\s+|及び|および|並びに|ならびに|または|又は|もしくは|若しくは|に加え");

  /** What may stand between two items of one inventory. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:の[^、。,/・()\\n]{1,8}(?=[、,/・\\n]|及び|および|並びに|ならびに))?"
              + "(?:\\s|[、,/・\\n(●○]|及び|および|並びに|ならびに|または|又は|もしくは|若しくは|に加え|と|や|\\([^()]{0,30}\\)|など|等|ほか|[0-9,]+[名件人](?:分)?)*");

  /** Among items that tell no kind by themselves a blank or a bracket is not enough. */
  private static final Pattern ENUMERATES =
      Pattern.compile("[、,/・\\n]|及び|および|並びに|ならびに|または|又は|もしくは|若しくは|に加え|と|や");

  /** 保護者の電話番号: whose. */
  private static final Pattern OWNER =
      Pattern.compile("(?<=[、,/・と(\\s]|及び|および|並びに|やご?|とご?)[^、,/・()。\\n]{1,16}の[おご]?$|[おご]$");

  /** An item of no known kind: a noun of some length. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?:お|ご)?[\\p{IsHan}\\p{IsKatakana}ーA-Za-z々]"
              + "(?:申し込み|問い合わせ|申込み|問合せ|お届け|した|する|いた|され|合い|払い|振り込み|受け取り"
              + "|[\\p{IsHan}\\p{IsKatakana}ーA-Za-z々のおご]){0,17}"
              + "(?<=[\\p{IsHan}\\p{IsKatakana}ーA-Za-z])");

  /** What goes on behind the last item. */
  private static final Pattern BEHIND =
      Pattern.compile("(?:など|等|ほか|の一部|といった|が|を|は|で|に|も|の(?:情報|データ)|についても|。|$).*", Pattern.DOTALL);

  private static final Pattern NO_ITEM = Pattern.compile(".*" + PhraseBook.anyOf("item.none"));

  private static final Pattern INSTITUTION =
      Pattern.compile(".*" + PhraseBook.anyOf("item.institution"));

  private final NoticeText text;
  private final PlacedCues cues;
  private final List<Inventory> found = new ArrayList<>();
  private final List<DataItem> run = new ArrayList<>();

  private Inventories(NoticeText text, PlacedCues cues) {
    this.text = text;
    this.cues = cues;
  }

  static List<Inventory> of(NoticeText text, PlacedCues cues, Span passage) {
    Inventories inventories = new Inventories(text, cues);
    boolean any =
        cues.names(passage).stream()
            .anyMatch(name -> name.startsWith("kind.") || name.startsWith("listed."));
    if (any) {
      inventories.read(passage);
    }
    return inventories.found;
  }

  private void read(Span passage) {
    for (Span piece : pieces(passage)) {
      List<DataItem> named = named(piece);
      if (named.isEmpty()) {
        byPlace(piece).ifPresent(this::add);
      } else {
        named.forEach(this::add);
      }
    }
    close();
  }

  private void add(DataItem item) {
    if (!run.isEmpty() && !standsBeside(run.get(run.size() - 1), item)) {
      close();
    }
    run.add(item);
  }

  private boolean standsBeside(DataItem first, DataItem second) {
    String gap = between(first.span().gapTo(second.span()));
    return JOINT.matcher(gap).matches()
        && ((isSure(first) && isSure(second)) || ENUMERATES.matcher(gap).find());
  }

  private static boolean isSure(DataItem item) {
    return item.strength() == Strength.SURE;
  }

  /** What divides two items, without whose data the second is. */
  private String between(Span gap) {
    return OWNER.matcher(text.text(gap)).replaceFirst("");
  }

  private void close() {
    if (run.stream().anyMatch(item -> item.strength() != Strength.BY_PLACE)) {
      found.add(new Inventory(run));
    }
    run.clear();
  }

  private List<Span> pieces(Span passage) {
    List<Span> pieces = new ArrayList<>();
    Matcher delimiter = DELIMITER.matcher(text.text()).region(passage.start(), passage.end());
    int start = passage.start();
    while (delimiter.find()) {
      add(pieces, start, delimiter.start());
      start = delimiter.end();
    }
    add(pieces, start, passage.end());
    return pieces;
  }

  private static void add(List<Span> pieces, int start, int end) {
    if (end > start) {
      pieces.add(new Span(start, end));
    }
  }

  /** The known items of a piece: of words that overlap or run on, the last one tells. */
  private List<DataItem> named(Span piece) {
    List<DataItem> items = new ArrayList<>();
    Span last = null;
    for (Cue cue : cues.within(piece)) {
      DataItem item = item(cue, noun(piece, cue.span()));
      if (item == null
          || isBareNumber(piece, item)
          || isNamedAfterData(cue.span(), item)
          || (last != null && last.contains(cue.span()))) {
        continue;
      }
      if (last != null && isSameItem(last, cue.span())) {
        items.remove(items.size() - 1);
      }
      items.add(item);
      last = cue.span();
    }
    return items;
  }

  /** 組、番号、氏名: a number of nothing in particular. */
  private static boolean isBareNumber(Span piece, DataItem item) {
    return item.type() == DataType.ID_NUMBER
        && item.strength() == Strength.LISTED
        && item.span().end() - item.span().start() == 2
        && item.span().start() == piece.start();
  }

  /** 給与明細配信サービス, 健康診断課: a service or an office with data in its name; 所属課 is data. */
  private boolean isNamedAfterData(Span word, DataItem item) {
    boolean office = item.type() == DataType.EMPLOYMENT && item.strength() == Strength.LISTED;
    return !office
        && INSTITUTION.matcher(text.text(new Span(word.end(), item.span().end()))).matches();
  }

  /** 成績評価 and 給与の振込口座 are one item each, 氏名と住所 two. */
  private boolean isSameItem(Span first, Span second) {
    if (second.start() < first.end()) {
      return true;
    }
    String gap = text.text(first.gapTo(second));
    return gap.isEmpty() || gap.matches("の?[\\p{IsHan}]{0,4}の?|お|ご");
  }

  /** The whole noun: 共済証書番号, 部署名. */
  private Span noun(Span piece, Span word) {
    int start = word.start();
    while (start > piece.start() && isNoun(start - 1)) {
      start--;
    }
    int end = word.end();
    while (end < piece.end() && isNoun(end)) {
      end++;
    }
    return new Span(start, end);
  }

  private boolean isNoun(int index) {
    char c = text.text().charAt(index);
    return c == 'ー' || Character.isIdeographic(c) || Character.UnicodeScript.of(c) == KATAKANA;
  }

  private static @Nullable DataItem item(Cue cue, Span noun) {
    int dot = cue.name().indexOf('.');
    String code = cue.name().substring(dot + 1).toUpperCase(Locale.ROOT);
    return switch (cue.name().substring(0, dot)) {
      case "kind" -> new DataItem(DataType.valueOf(code), Strength.SURE, noun);
      case "listed" -> new DataItem(DataType.valueOf(code), Strength.LISTED, noun);
      default -> null;
    };
  }

  private Optional<DataItem> byPlace(Span piece) {
    String words = text.text(piece);
    Matcher noun = NOUN.matcher(words);
    if (!noun.lookingAt()) {
      return Optional.empty();
    }
    for (int end = noun.end(); end >= 2; end--) {
      String item = words.substring(0, end);
      if (NOUN.matcher(item).matches()
          && BEHIND.matcher(words.substring(end)).matches()
          && !NO_ITEM.matcher(item).matches()) {
        Span span = new Span(piece.start(), piece.start() + end);
        return Optional.of(new DataItem(DataType.OTHER, Strength.BY_PLACE, span));
      }
    }
    return Optional.empty();
  }
}
