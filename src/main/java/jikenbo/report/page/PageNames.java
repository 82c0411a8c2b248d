package jikenbo.report.page;

import java.util.function.Function;
import java.util.stream.Stream;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.dating.PublishedOnBasis;
import jikenbo.fact.Affected.Certainty;
import jikenbo.fact.Affected.Qualifier;
import jikenbo.fact.Confidence;
import jikenbo.fact.DataType;
import jikenbo.report.FieldLabels;
import jikenbo.report.Labels;
import jikenbo.report.MethodNames;
import jikenbo.statistics.Coverage.Level;
import tools.jackson.core.JsonGenerator;

/** What the script calls the codes, in reporting order. */
final class PageNames {

  private PageNames() {}

  /** Writes one object for each kind of code. */
  static void write(JsonGenerator json, MethodNames methods) {
    json.writeObjectPropertyStart("names");
    names(json, "cause", Stream.of(Cause.values()), Cause::code, Cause::nameJa);
    names(json, "sector", Stream.of(Sector.values()), Sector::code, Sector::nameJa);
    names(
        json,
        "method",
        Stream.concat(methods.names().keySet().stream().sorted(), Stream.of(Method.UNKNOWN))
            .distinct(),
        code -> code,
        methods::of);
    names(json, "dataType", Stream.of(DataType.values()), DataType::code, DataType::nameJa);
    names(json, "coverage", Stream.of(Level.values()), Level::code, Labels::of);
    names(json, "confidence", Stream.of(Confidence.values()), Confidence::code, Labels::of);
    names(json, "qualifier", Stream.of(Qualifier.values()), Qualifier::code, Labels::of);
    names(json, "certainty", Stream.of(Certainty.values()), Certainty::code, Labels::of);
    names(json, "basis", Stream.of(PublishedOnBasis.values()), PublishedOnBasis::code, Labels::of);
    fields(json);
    json.writeEndObject();
  }

  private static void fields(JsonGenerator json) {
    json.writeObjectPropertyStart("field");
    for (Field<?> field : Catalogue.WITH_EVIDENCE) {
      json.writeStringProperty(field.name(), FieldLabels.name(field));
    }
    json.writeEndObject();
  }

  private static <T> void names(
      JsonGenerator json,
      String kind,
      Stream<T> members,
      Function<T, String> code,
      Function<T, String> name) {
    json.writeObjectPropertyStart(kind);
    members.forEach(member -> json.writeStringProperty(code.apply(member), name.apply(member)));
    json.writeEndObject();
  }
}
