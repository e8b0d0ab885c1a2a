package almanac.render;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes every page of the sample site to {@code target/theme-preview/}, to be looked at. */
final class ThemePreviewTest {
  private static final Path FOLDER = Path.of("target/theme-preview");
  private static final Span ORIGIN = new SourceFile("content/zh/index.md", "").start();

  private final Templates templates =
      Templates.of(Map.of(), Path.of("target/theme-cache"), new Diagnostics());

  @Test
  void everyPageTemplateHasASample() throws IOException {
    for (String name : Theme.ASSETS) {
      write(name, Theme.bytes(name));
    }
    for (String language : new String[] {"zh", "en"}) {
      Map<String, Object> pages = new Samples(language).pages();
      assertThat(pages.keySet())
          .containsExactlyInAnyOrderElementsOf(
              templates.names().stream().filter(n -> n.startsWith("page/")).toList());
      for (Map.Entry<String, Object> page : pages.entrySet()) {
        String file = page.getKey().replace("page/", language + "/") + ".html";
        write(file, templates.render(page.getKey(), page.getValue(), ORIGIN));
      }
    }
  }

  private static void write(String name, byte[] bytes) throws IOException {
    Path file = FOLDER.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
