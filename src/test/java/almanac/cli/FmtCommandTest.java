package almanac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {
  private static final String TABLE = "facts: |\n  name|2017\n  loans|5家\n";
  private static final String SET = "facts: |\n  name  | 2017\n  loans | 5家\n";

  @TempDir Path site;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void write() throws IOException {
    write("content/site.yaml", "title: A\nlanguages: [en]\n");
    write("content/en/index.md", "---\ntitle: A\n---\n* a\n");
    write("data/loans.yaml", TABLE);
  }

  @Test
  void setsFilesInOrderAndSaysWhich() throws IOException {
    assertThat(run("fmt")).isZero();
    assertThat(said(err)).isEqualTo("set in order: data/loans.yaml\n3 files, 1 written\n");
    assertThat(said(out)).isEmpty();
    assertThat(site.resolve("data/loans.yaml")).hasContent(SET);
    assertThat(run("fmt")).isZero();
    assertThat(said(err)).endsWith("3 files, 0 written\n");
  }

  @Test
  void checksWithoutWriting() {
    assertThat(run("fmt", "--check")).isEqualTo(1);
    assertThat(said(err))
        .isEqualTo(
            """
            data/loans.yaml:2:1: error: the file is not set in order from here on [not-formatted]
                name|2017
              ^
              help: run almanac fmt
            1 error
            3 files, 1 to be written
            """);
    assertThat(site.resolve("data/loans.yaml")).hasContent(TABLE);
  }

  @Test
  void findsNothingToDoInWhatIsInOrder() {
    run("fmt");
    err.reset();
    assertThat(run("fmt", "--check")).isZero();
    assertThat(said(err)).isEqualTo("3 files, 0 to be written\n");
  }

  @Test
  void tellsProgramsAsOtherCommandsDo() {
    assertThat(run("fmt", "--check", "--format", "json")).isEqualTo(1);
    assertThat(said(out)).contains("\"path\": \"data/loans.yaml\"", "\"code\": \"not-formatted\"");
    assertThat(run("fmt", "--check", "--format", "sarif")).isEqualTo(1);
    assertThat(said(out)).contains("\"ruleId\": \"not-formatted\"");
    assertThat(run("fmt", "--check", "--format", "github")).isEqualTo(1);
    assertThat(said(err)).contains("::error file=data/loans.yaml,line=2,");
  }

  @Test
  void writesLineEndsAsTheBuildReadsThem() throws IOException {
    write("data/loans.yaml", "\ufeff" + SET.replace("\n", "\r\n"));
    assertThat(run("fmt", "--check")).isEqualTo(1);
    assertThat(said(err)).contains("data/loans.yaml:1:1: error: the file is not set in order");
    assertThat(run("fmt")).isZero();
    assertThat(Files.readString(site.resolve("data/loans.yaml"))).isEqualTo(SET);
  }

  @Test
  void leavesAFileAloneWhoseYamlIsWrong() throws IOException {
    write("data/wrong.yaml", TABLE + "x: [\n");
    write("content/en/wrong.md", "---\ntitle: [\n---\n*   a\n");
    assertThat(run("fmt")).isEqualTo(1);
    assertThat(said(err))
        .contains("content/en/wrong.md:2:8: error:", "data/wrong.yaml:4:4: error:", "[yaml-syntax]")
        .endsWith("2 errors\nset in order: data/loans.yaml\n5 files, 1 written\n");
    assertThat(site.resolve("data/wrong.yaml")).hasContent(TABLE + "x: [\n");
  }

  @Test
  void leavesAPageAloneThatWouldSaySomethingElse() throws IOException {
    String page = "- | a |\n  |---|\n";
    write("content/en/a.md", page);
    assertThat(run("fmt")).isZero();
    assertThat(said(err))
        .startsWith(
            """
            content/en/a.md:1:3: warning: set in order, this would say something else; the file stays [format-meaning]
              - | a |
                ^
              help: part it from its neighbours by blank lines, or indent it like them
            1 warning
            """);
    assertThat(site.resolve("content/en/a.md")).hasContent(page);
    assertThat(run("fmt", "--strict")).isEqualTo(1);
  }

  @Test
  void leavesAPageAloneThatIsTooLarge() throws IOException {
    write("content/en/a.md", "*   a\n".repeat(200_000));
    assertThat(run("fmt")).isZero();
    assertThat(said(err)).contains("content/en/a.md:1:1: warning:", "[format-limit]");
  }

  @Test
  void leavesAllOtherFilesAlone() throws IOException {
    write("content/en/data.yaml", TABLE);
    write("data/a.csv", "a,b\r\n");
    write("data/notes.md", "*   a\n");
    write("README.md", "*   a\n");
    assertThat(run("fmt")).isZero();
    assertThat(said(err)).endsWith("3 files, 1 written\n");
  }

  @Test
  void followsLinksWithinTheSiteOnly(@TempDir Path outside) throws IOException {
    Path other = Files.writeString(outside.resolve("a.yaml"), TABLE);
    Files.createSymbolicLink(site.resolve("data/a.yaml"), other);
    Files.createSymbolicLink(site.resolve("data/b.yaml"), Path.of("loans.yaml"));
    assertThat(run("fmt")).isEqualTo(1);
    assertThat(said(err)).contains("[outside-site]").endsWith("4 files, 2 written\n");
    assertThat(other).hasContent(TABLE);
    assertThat(site.resolve("data/b.yaml")).isSymbolicLink().hasContent(SET);
  }

  @Test
  void refusesWrongArguments() {
    assertThat(run("fmt", "--chekc")).isEqualTo(2);
    assertThat(Main.run(new String[] {"fmt", site.resolve("none").toString()}, stream(), stream()))
        .isEqualTo(2);
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private int run(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = site.toString();
    return Main.run(
        all,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private PrintStream stream() {
    return new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  private static String said(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
