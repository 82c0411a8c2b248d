package jikenbo.report.page;

import static jikenbo.report.page.JsonTable.Field.coded;
import static jikenbo.report.page.JsonTable.Field.plain;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.DisclosureEvidence;
import jikenbo.casebook.Incident;
import jikenbo.report.MethodNames;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the script of the page draws: months, incidents, notices, evidence and names. */
final class PageData implements Content {

  private static final JsonFactory JSON =
      JsonFactory.builder().characterEscapes(new ScriptSafe()).build();

  private final Survey survey;
  private final Casebook casebook;
  private final MethodNames methods;
  private final @Nullable YearMonth first;

  /** Places of the incidents, by their ids. */
  private final Map<String, Integer> incidents = new HashMap<>();

  private final Lexicon lexicon = new Lexicon();

  PageData(Survey survey, Casebook casebook, MethodNames methods) {
    this.survey = survey;
    this.casebook = casebook;
    this.methods = methods;
    this.first = survey.coverage().extent().map(Period::from).orElse(null);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), new TemplateWriter(output))) {
      json.writeStartObject();
      months(json);
      incidents(json);
      notices(json);
      evidence(json);
      PageNames.write(json, methods);
      json.writeArrayPropertyStart("texts");
      lexicon.texts().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void months(JsonGenerator json) {
    json.writeStringProperty("month", survey.month().toString());
    Coverage coverage = survey.coverage();
    new JsonTable<YearMonth>(
            List.of(
                plain("id", YearMonth::toString),
                coded("coverage", month -> coverage.level(month).code())))
        .write(
            json,
            "months",
            coverage.extent().map(Period::months).orElse(List.of()).stream(),
            lexicon);
  }

  private void incidents(JsonGenerator json) {
    JsonTable<Incident> table =
        new JsonTable<>(
            List.of(
                plain("month", incident -> place(incident.reportMonth())),
                coded("cause", incident -> incident.cause().code()),
                coded("sector", incident -> incident.sector().code()),
                plain("people", Incident::affectedPeople),
                plain("records", Incident::affectedRecords)));
    try (Stream<Incident> all = casebook.incidents()) {
      table.write(
          json,
          "incidents",
          all.peek(incident -> incidents.put(incident.id(), incidents.size())),
          lexicon);
    }
  }

  private void notices(JsonGenerator json) {
    JsonTable<Disclosure> table = NoticeFields.table(this::place, incidents::get);
    try (Stream<Disclosure> newest = casebook.newestFirst(survey.month())) {
      table.write(json, "notices", newest, lexicon);
    }
  }

  private void evidence(JsonGenerator json) {
    EvidenceRoom room = EvidenceRoom.of(survey, casebook);
    json.writeBooleanProperty("evidenceComplete", room.complete());
    JsonTable<DisclosureEvidence> table =
        new JsonTable<>(
            List.of(
                plain("notice", row -> room.place(row.disclosureId())),
                coded("field", row -> row.evidence().field()),
                plain("value", row -> row.evidence().value()),
                coded("confidence", row -> row.evidence().confidence().code()),
                coded("rule", row -> row.evidence().rule()),
                coded("file", DisclosureEvidence::sourceFile),
                plain("line", row -> row.evidence().line()),
                plain("quote", row -> EvidenceRoom.shown(row.evidence().quote()))));
    try (Stream<DisclosureEvidence> all = casebook.evidence()) {
      table.write(json, "evidence", all.filter(row -> room.has(row.disclosureId())), lexicon);
    }
  }

  /** The place of a month among those of the page; null where it is not known. */
  private @Nullable Object place(@Nullable YearMonth month) {
    return month == null || first == null ? null : first.until(month, ChronoUnit.MONTHS);
  }
}
