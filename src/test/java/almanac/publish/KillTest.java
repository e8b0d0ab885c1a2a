package almanac.publish;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a publishing process again and again; {@code -Dkill.rounds=100} for more. */
class KillTest {
  private static final int FILES = 60;

  @TempDir Path root;

  @Test
  void neverLeavesHalfASite() throws Exception {
    Random moments = new Random(20180430);
    Output output = Output.of(root, Path.of("site"));
    Files.createDirectories(output.folder());
    Files.writeString(output.folder().resolve(".gitignore"), "*");
    for (int round = 0; round < Integer.getInteger("kill.rounds", 10); round++) {
      killAfter(moments.nextInt(150));
      Publisher.recover(output);
      assertWhole(output);
    }
  }

  private void killAfter(int millis) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillTest.class.getName(),
                root.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.getInputStream().read()).isEqualTo('1');
    Thread.sleep(millis);
    process.destroyForcibly().waitFor();
  }

  private static void assertWhole(Output output) throws IOException {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < FILES; i++) {
      texts.add(Files.readString(output.folder().resolve(i + ".html")));
    }
    assertThat(texts).hasSize(1);
    String text = texts.iterator().next();
    assertThat(Tree.files(output.folder())).hasSize(FILES + 3).contains(text + "/only.html");
    assertThat(output.folder().resolve(".gitignore")).hasContent("*");
    assertThat(output.old()).doesNotExist();
    assertThat(output.next()).doesNotExist();
  }

  /** Publishes A and B by turns until it is killed; says so once the first site is there. */
  public static void main(String[] args) {
    Output output = Output.of(Path.of(args[0]), Path.of("site"));
    for (int i = 0; ; i++) {
      Publisher.publish(output, site(i % 2 == 0 ? "A" : "B"), new Diagnostics());
      if (i == 0) {
        System.out.print("1");
        System.out.flush();
      }
    }
  }

  private static List<Artifact> site(String text) {
    var origin = new SourceFile("a.md", "").start();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      artifacts.add(Artifact.of(i + ".html", origin, bytes));
    }
    artifacts.add(Artifact.of(text + "/only.html", origin, bytes));
    return artifacts;
  }
}
