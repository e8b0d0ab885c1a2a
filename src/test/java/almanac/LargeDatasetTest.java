package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset that is too long for a page: the page shows a part, the download all. */
class LargeDatasetTest {
  private static final int ROWS = 2_001;

  @TempDir Path root;

  @Test
  void thePageShowsTheFirstRowsAndTheDownloadAll() throws IOException {
    site();
    build();
    String page = read("site/data/loans.html");
    assertThat(page).contains("The first 500 of 2,001 rows are shown");
    assertThat(page).contains("id=\"r-f0499\"").doesNotContain("id=\"r-f0500\"");
    assertThat(read("site/data/loans.csv").lines()).hasSize(1 + ROWS);
  }

  @Test
  void aNumberLeadsToItsCellOrElseToTheTable() throws IOException {
    site();
    build();
    assertThat(read("site/index.html"))
        .contains("data/loans.html#c-f0003.amount\"")
        .contains("data/loans.html#table\"");
  }

  private void build() {
    Diagnostics diagnostics = new Diagnostics();
    SiteBuild.run(
        new SiteBuild.Request(root, root.resolve("site"), true, false, true), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  private void site() throws IOException {
    StringBuilder csv = new StringBuilder("firm,amount\n");
    for (int i = 0; i < ROWS; i++) {
      csv.append("f%04d,%d.5\n".formatted(i, i));
    }
    write("data/loans.csv", csv.toString());
    write(
        "data/loans.yaml",
        """
        title: Loans
        schema:
          fields:
            - {name: firm}
            - {name: amount, unit: 万元}
        path: loans.csv
        """);
    write("content/site.yaml", "title: Site\nlanguages: [en]\n");
    write(
        "content/en/index.md",
        """
        ---
        title: Home
        ---
        One firm got {{ loans.amount[f0003] }}, another {{ loans.amount[f1999] }}.
        """);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).resolveSibling(""));
    Files.writeString(root.resolve(path), text);
  }

  private String read(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }
}
