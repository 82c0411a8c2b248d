package jikenbo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String[] DOMAIN = {
    "jikenbo.archive..",
    "jikenbo.text..",
    "jikenbo.review..",
    "jikenbo.fact..",
    "jikenbo.coding..",
    "jikenbo.casebook..",
    "jikenbo.statistics..",
    "jikenbo.revision.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("jikenbo");

  @Test
  void domainKnowsNothingOfSpringDatabasesAndOffice() {
    noClasses()
        .that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "java.sql..",
            "javax.sql..",
            "org.h2..",
            "org.flywaydb..",
            "org.apache.poi..",
            "org.apache.commons.csv..",
            "picocli..")
        .check(CLASSES);
  }

  @Test
  void dataFlowsOneWay() {
    slices().matching("jikenbo.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void domainDoesNotLookAtItsEdges() {
    noClasses()
        .that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jikenbo.store..", "jikenbo.report..", "jikenbo.job..")
        .check(CLASSES);
  }

  @Test
  void rulesAndReportsDoNotAskWhatTimeItIs() {
    noClasses()
        .that()
        .resideOutsideOfPackage("jikenbo.job..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }
}
