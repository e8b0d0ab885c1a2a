package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {
  @TempDir Path temp;

  @Test
  void listsAndReadsWhatIsShipped() {
    String name = "almanac/source/Resources.class";
    assertThat(Resources.list("almanac/source/Res")).contains(name);
    assertThat(Resources.bytes(name)).startsWith((byte) 0xCA, (byte) 0xFE);
  }

  @Test
  void listsTheFilesOfAJar() throws IOException {
    Path jar = temp.resolve("a b.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("almanac/theme/"));
      out.putNextEntry(new JarEntry("almanac/theme/page.jte"));
    }
    assertThat(Resources.inJar(jar)).containsExactly("almanac/theme/page.jte");
  }

  @Test
  void takesAResourceThatIsNotThereForOurMistake() {
    assertThatThrownBy(() -> Resources.text("almanac/none"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
