package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuildTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @TempDir Path root;

  @Test
  void aWarningLetsTheSiteBePublished() throws IOException {
    write("content/zh/index.md", "---\ntitle: 页\n---\n好\n\n[^1]: 无\n");
    build(false);
    assertThat(root.resolve("site/index.html")).exists();
  }

  @Test
  void aWarningStopsPublishingUnderStrict() throws IOException {
    write("content/zh/index.md", "---\ntitle: 页\n---\n好\n\n[^1]: 无\n");
    build(true);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly("unused-footnote");
    assertThat(root.resolve("site")).doesNotExist();
  }

  @Test
  void aCheckFindsAddressesThatTwoFilesClaim() throws IOException {
    write("content/zh/index.md", "---\ntitle: 页\n---\n好\n");
    write("content/zh/index.html", "");
    run(new SiteBuild.Request(root, Path.of("site"), false, false, true));
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).contains("duplicate-address");
  }

  @Test
  void aCheckWritesNothing() throws IOException {
    write("content/zh/index.md", "---\ntitle: 页\n---\n好\n");
    run(new SiteBuild.Request(root, Path.of("site"), false, false, true));
    assertThat(root.toFile().list()).containsExactly("content");
  }

  private void build(boolean strict) throws IOException {
    run(new SiteBuild.Request(root, Path.of("site"), true, strict, false));
  }

  private void run(SiteBuild.Request request) throws IOException {
    write("content/site.yaml", "title: 站\nlanguages: [zh]\n");
    SiteBuild.run(request, diagnostics);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
