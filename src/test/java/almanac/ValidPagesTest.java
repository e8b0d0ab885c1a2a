package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu HTML checker finds no error in any page. */
class ValidPagesTest {
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

  /** What the checker says against a page. */
  static List<String> messages(Path page) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.GNU);
    String said = validator.validate(page);
    return said.lines().filter(line -> line.contains(" error: ")).toList();
  }
}
