package jikenbo.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependenciesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("jikenbo.statistics", "jikenbo.report");

  @Test
  void countingKnowsNothingOfFilesAndFrameworks() {
    noClasses()
        .that()
        .resideInAPackage("jikenbo.statistics..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "java.sql..", "org.apache..", "java.io..", "jikenbo.report..")
        .check(CLASSES);
  }

  @Test
  void onlyTheWorkbookKnowsPoi() {
    noClasses()
        .that()
        .resideOutsideOfPackage("jikenbo.report.workbook..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..")
        .check(CLASSES);
  }

  @Test
  void reportsReachTheCasebookThroughItsInterface() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "java.sql..", "jikenbo.store..", "jikenbo.job..")
        .check(CLASSES);
  }
}
