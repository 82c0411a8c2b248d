package jikenbo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import jikenbo.Drawing.Arrow;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String[] DOMAIN = {
    "jikenbo.text..",
    "jikenbo.review..",
    "jikenbo.cue..",
    "jikenbo.weigh..",
    "jikenbo.archive..",
    "jikenbo.dating..",
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

  private static final Drawing DRAWING = drawing();

  private static Drawing drawing() {
    try {
      return Drawing.of(Path.of("ARCHITECTURE.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
    assertThat(DRAWING.arrows()).noneMatch(arrow -> DRAWING.leads(arrow.used(), arrow.user()));
  }

  @Test
  void packagesUseWhatTheDrawingAllows() {
    assertThat(uses()).isNotEmpty().allMatch(use -> DRAWING.leads(use.user(), use.used()));
  }

  @Test
  void everyArrowOfTheDrawingIsNeeded() {
    assertThat(DRAWING.arrows())
        .allMatch(arrow -> uses().contains(arrow))
        .noneMatch(arrow -> DRAWING.without(arrow).leads(arrow.user(), arrow.used()));
  }

  /** Which package uses which; forms of pages are a part of the archive. */
  private static Set<Arrow> uses() {
    return CLASSES.stream()
        .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
        .filter(use -> use.getTargetClass().getPackageName().startsWith("jikenbo."))
        .map(use -> new Arrow(name(use.getOriginClass()), name(use.getTargetClass())))
        .filter(use -> !use.user().equals(use.used()))
        .collect(Collectors.toSet());
  }

  private static String name(JavaClass type) {
    return type.getPackageName()
        .replaceFirst("^jikenbo\\.", "")
        .replaceFirst("^archive\\.form\\b.*", "archive");
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

  /** Databases are reached through JDBC, and only where the operator names a server. */
  @Test
  void nothingOpensConnections() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(.*Socket.*|.*URLConnection|http\\..*)")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.nio\\.channels\\..*Socket.*|java\\.rmi\\..*|javax\\.naming\\..*")
        .check(CLASSES);
  }

  @Test
  void noServerIsOnTheClasspath() {
    assertThatThrownBy(() -> Class.forName("jakarta.servlet.Servlet"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> Class.forName("org.springframework.web.context.WebApplicationContext"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  /**
   * XML is read in two places: feeds and backups, without DTDs and entities, and the workbook that
   * this very run wrote. Java objects never come from outside.
   */
  @Test
  void nothingElseReadsXmlOrObjectsFromOutside() {
    noClasses()
        .that()
        .resideOutsideOfPackages("jikenbo.report.workbook", "jikenbo.archive.form")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..")
        .check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(java.io.ObjectInputStream.class)
        .check(CLASSES);
  }
}
