package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CrashReportTest {
  @Test
  void saysWhatWeNeedToKnow() throws IOException {
    Path report = CrashReport.write("almanac 9", new IllegalStateException("broken"));
    assertThat(report.getFileName().toString()).matches("almanac-report-[0-9a-f]{8}\\.txt");
    assertThat(Files.readString(report))
        .contains(
            "almanac 9", "Java ", "IllegalStateException: broken", "at almanac.CrashReportTest");
    Files.delete(report);
  }

  @Test
  void theSameBugGivesTheSameFile() throws IOException {
    var bug = new IllegalStateException("broken");
    Path report = CrashReport.write("almanac 9", bug);
    assertThat(CrashReport.write("almanac 9", bug)).isEqualTo(report);
    Files.delete(report);
  }
}
