package jikenbo.report.page;

import static jikenbo.report.page.JsonTable.Field.coded;
import static jikenbo.report.page.JsonTable.Field.plain;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import jikenbo.casebook.Disclosure;
import jikenbo.coding.Codes;
import jikenbo.fact.Affected;
import jikenbo.fact.DataType;
import jikenbo.fact.NoticeFacts;
import org.jspecify.annotations.Nullable;

/** What the page tells of a notice. */
final class NoticeFields {

  private NoticeFields() {}

  /**
   * The fields.
   *
   * @param month the place of a month
   * @param incident the place of an incident, by its id
   */
  static JsonTable<Disclosure> table(
      Function<@Nullable YearMonth, @Nullable Object> month,
      Function<String, @Nullable Object> incident) {
    return new JsonTable<>(
        List.of(
            plain("id", Disclosure::id),
            plain("incident", disclosure -> incident.apply(disclosure.incidentId())),
            plain("number", fact(NoticeFacts::caseNumber)),
            coded("file", disclosure -> disclosure.source().file()),
            plain("line", disclosure -> disclosure.source().line()),
            plain("organization", fact(NoticeFacts::organization)),
            plain("title", fact(NoticeFacts::title)),
            plain("published", fact(NoticeFacts::publishedOn)),
            coded("basis", fact(facts -> facts.publishedOnBasis().code())),
            plain("month", fact(facts -> month.apply(facts.reportMonth()))),
            plain("occurredFrom", fact(NoticeFacts::occurredFrom)),
            plain("occurredTo", fact(NoticeFacts::occurredTo)),
            plain("detected", fact(NoticeFacts::detectedOn)),
            plain("daysToDetect", fact(NoticeFacts::daysToDetect)),
            plain("daysToDisclose", fact(NoticeFacts::daysToDisclose)),
            coded("cause", code(codes -> codes.cause().code())),
            coded("causeConfidence", code(codes -> codes.causeConfidence().code())),
            coded("method", code(Codes::methodCode)),
            coded("sector", code(codes -> codes.sector().code())),
            coded("sectorConfidence", code(codes -> codes.sectorConfidence().code())),
            coded("prefecture", fact(NoticeFacts::prefecture)),
            plain("thirdParty", fact(NoticeFacts::thirdParty)),
            plain("count", affected(Affected::count)),
            coded("unit", affected(affected -> affected.unit().code())),
            coded("qualifier", affected(affected -> affected.qualifier().code())),
            coded("certainty", affected(affected -> affected.certainty().code())),
            coded("dataTypes", fact(NoticeFields::dataTypes)),
            plain("update", fact(NoticeFacts::update)),
            plain("corrected", Disclosure::corrected)));
  }

  private static Object dataTypes(NoticeFacts facts) {
    return facts.dataTypes().stream().sorted().map(DataType::code).toList();
  }

  private static Function<Disclosure, @Nullable Object> fact(
      Function<NoticeFacts, @Nullable Object> value) {
    return disclosure -> value.apply(disclosure.facts());
  }

  private static Function<Disclosure, @Nullable Object> code(
      Function<Codes, @Nullable Object> value) {
    return disclosure -> value.apply(disclosure.codes());
  }

  private static Function<Disclosure, @Nullable Object> affected(Function<Affected, Object> value) {
    return disclosure -> {
      Affected affected = disclosure.facts().affected();
      return affected == null ? null : value.apply(affected);
    };
  }
}
