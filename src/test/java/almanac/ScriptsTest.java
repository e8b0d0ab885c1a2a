package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of pages and of the preview are typed, of 2018's language, and clean. */
class ScriptsTest {
  private static final Path TYPES = Path.of("src/config/tsconfig.json").toAbsolutePath();
  private static final Path STYLE = Path.of("src/config/jshint.json").toAbsolutePath();

  private static final List<Path> FOLDERS =
      List.of(Path.of("templates/assets"), Path.of("src/main/resources/almanac/serve"));

  @TempDir static Path folder;
  private static ScriptTools tools;
  @TempDir Path temp;

  @BeforeAll
  static void unpack() throws IOException {
    tools = ScriptTools.in(folder);
  }

  @Test
  void theirTypesHold() {
    assertThat(tools.types(TYPES)).isEmpty();
  }

  @Test
  void theLinterFindsNothing() throws IOException {
    assertThat(tools.lint(STYLE, scripts())).isEmpty();
  }

  private static List<Path> scripts() throws IOException {
    List<Path> scripts = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".js")).sorted().forEach(scripts::add);
      }
    }
    assertThat(scripts).isNotEmpty();
    return scripts;
  }

  @Test
  void theFilesOfBothFoldersAreTyped() throws IOException {
    assertThat(Files.readString(TYPES)).contains("templates/assets/*.js", "almanac/serve/*.js");
  }

  @Test
  void whatMayBeAbsentIsNotUsedUnasked() throws IOException {
    assertThat(types("document.querySelector('a').remove();"))
        .singleElement()
        .asString()
        .contains("script.js(1,1): error TS2531");
  }

  @Test
  void parametersHaveTypes() throws IOException {
    assertThat(types("function f(b) { return b; } f(2);"))
        .singleElement()
        .asString()
        .contains("'b' implicitly has an 'any' type");
  }

  @Test
  void nothingNewerThan2018IsCalled() throws IOException {
    assertThat(types("[[1]].flat();")).singleElement().asString().contains("'flat' does not exist");
  }

  @Test
  void nothingNewerThan2018IsWritten() throws IOException {
    assertThat(lint("(function () { 'use strict'; console.log(window?.name); })();"))
        .singleElement()
        .asString()
        .contains("(1,48): W119 'Optional chaining' is only available in ES11");
  }

  @Test
  void scriptsAreStrict() throws IOException {
    assertThat(lint("(function () { console.log(1); })();"))
        .singleElement()
        .asString()
        .contains("Missing \"use strict\"");
  }

  @Test
  void functionsStaySimple() throws IOException {
    String branches = "if (f()) f(); ".repeat(17);
    assertThat(lint("function f() { 'use strict'; " + branches + "} f();"))
        .singleElement()
        .asString()
        .contains("cyclomatic complexity is too high. (18)");
  }

  private List<String> types(String script) throws IOException {
    write(script);
    Path config = temp.resolve("tsconfig.json");
    Files.writeString(
        config, "{\"extends\": \"" + TYPES.toUri().getPath() + "\", \"include\": [\"script.js\"]}");
    return tools.types(config);
  }

  private List<String> lint(String script) throws IOException {
    return tools.lint(STYLE, List.of(write(script)));
  }

  private Path write(String script) throws IOException {
    return Files.writeString(temp.resolve("script.js"), script + "\n");
  }
}
