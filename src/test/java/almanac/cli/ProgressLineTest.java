package almanac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {
  /** All that is said of a build. */
  private static final String WRITTEN = "site: \\d+ pages, (\\d+) files, \\1 written\n";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ProgressLine line = new ProgressLine(stream(err));

  @TempDir Path folder;

  @Test
  void saysWhichStepItIs() {
    line.begin("reading", 0);
    line.draw();
    assertThat(screen()).isEqualTo("reading …");
  }

  @Test
  void countsWhatIsDone() {
    line.begin("writing", 12);
    line.advance();
    line.advance();
    line.draw();
    assertThat(screen()).isEqualTo("writing … 2 of 12");
  }

  @Test
  void isDrawnOverItself() {
    line.begin("making pages", 0);
    line.draw();
    line.begin("writing", 9);
    line.draw();
    assertThat(screen()).isEqualTo("writing … 0 of 9");
  }

  @Test
  void isNotDrawnAgainWhileNothingChanges() {
    line.begin("reading", 0);
    line.draw();
    int length = err.size();
    line.draw();
    assertThat(err.size()).isEqualTo(length);
  }

  @Test
  void isNotDrawnBeforeTheFirstStep() {
    line.draw();
    assertThat(err.size()).isEqualTo(0);
  }

  @Test
  void leavesNothingBehind() {
    line.begin("writing", 12);
    line.draw();
    line.end();
    assertThat(screen()).isEmpty();
    assertThat(text(err)).endsWith("\r");
  }

  @Test
  void isNotDrawnAfterItsEnd() {
    line.begin("reading", 0);
    line.end();
    line.draw();
    assertThat(err.size()).isEqualTo(0);
  }

  @Test
  void isSeenOnATerminalWhileABuildRuns() {
    site();
    run("build");
    assertThat(text(err)).containsPattern("writing … (\\d+) of \\1\\b");
  }

  @Test
  void leavesTheMessagesOfABuildAsTheyAre() {
    site();
    run("build");
    assertThat(screen()).matches(WRITTEN);
  }

  @Test
  void isNotSeenWhereAProgramReads() {
    site();
    for (String format : List.of("json", "sarif", "github")) {
      run("build", "--format", format);
    }
    assertThat(text(err)).doesNotContain("\r", "writing …");
  }

  @Test
  void isNotSeenWhereThereIsNoTerminal() {
    site();
    Main.run(new String[] {"build", demo()}, stream(out), stream(err));
    assertThat(text(err)).matches(WRITTEN);
  }

  /** On a terminal; the line is drawn once, at the end of a build. */
  private void run(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command, demo()));
    arguments.addAll(List.of(options));
    Streams streams = new Streams(stream(out), stream(err), tick -> tick);
    assertThat(new Command(streams).run(arguments.toArray(String[]::new))).isEqualTo(Exit.DONE);
  }

  private String demo() {
    return folder.resolve("demo").toString();
  }

  private void site() {
    Main.run(new String[] {"new", demo()}, stream(out), stream(out));
  }

  /** What a terminal shows after all that was printed. */
  private String screen() {
    StringBuilder shown = new StringBuilder();
    int start = 0;
    int cursor = 0;
    for (char c : text(err).toCharArray()) {
      if (c == '\r') {
        cursor = start;
      } else if (c == '\n') {
        shown.append(c);
        start = shown.length();
        cursor = start;
      } else {
        shown.replace(cursor, Math.min(cursor + 1, shown.length()), String.valueOf(c));
        cursor++;
      }
    }
    return shown.toString().replaceAll(" +(?=\n|$)", "");
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
