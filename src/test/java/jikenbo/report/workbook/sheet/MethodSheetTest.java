package jikenbo.report.workbook.sheet;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.report.workbook.Written;
import jikenbo.report.workbook.look.SheetName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodSheetTest {

  @Test
  void unknownMethodsAreToldInTheFormOfTheCaption(@TempDir Path folder) throws IOException {
    MemoryCasebook casebook =
        MemoryCasebook.of(
            notice("a").coded(Cause.THEFT, Sector.COMPANY),
            notice("b").coded(Cause.UNKNOWN, Sector.COMPANY));

    try (Written written = Written.in(folder, casebook)) {
      assertThat(written.words(SheetName.METHODS))
          .contains("不明（盗難）", "不明（原因も不明）")
          .anyMatch(words -> words.contains("「不明（…）」は手口が分からない公表で、かっこ内は原因"));
    }
  }
}
