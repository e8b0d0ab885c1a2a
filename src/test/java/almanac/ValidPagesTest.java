package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu HTML checker finds no error in any page. */
class ValidPagesTest {
  private static final NuChecker CHECKER = new NuChecker();

  @TempDir Path folder;

  @Test
  void everyPageIsValid() throws Exception {
    FirstSite site = FirstSite.copyTo(folder);
    assertThat(site.build().errors()).isEmpty();
    List<String> found = new ArrayList<>();
    for (String path : site.published().keySet()) {
      if (path.endsWith(".html")) {
        messages(site.output().resolve(path)).forEach(message -> found.add(path + " " + message));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void theCheckerFindsAnIdThatStandsTwice() throws Exception {
    assertThat(messages(page("<p id=\"a\">a</p><p id=\"a\">b</p>")))
        .anyMatch(message -> message.contains("Duplicate ID"));
  }

  @Test
  void theCheckerFindsAnElementOutOfPlace() throws Exception {
    assertThat(messages(page("<ul><p>a</p></ul>")))
        .anyMatch(message -> message.contains("not allowed as child"));
  }

  @Test
  void theCheckerForgetsThePageBefore() throws Exception {
    messages(page("<ul><p>a</p></ul>"));
    assertThat(messages(page("<p>a</p>"))).isEmpty();
  }

  private Path page(String body) throws IOException {
    String head = "<!doctype html><html lang=\"en\"><head><title>a</title></head><body>";
    return Files.writeString(folder.resolve("page.html"), head + body + "</body></html>");
  }

  /** What the checker says against a page. */
  static List<String> messages(Path page) throws Exception {
    return CHECKER.messages(page);
  }
}
