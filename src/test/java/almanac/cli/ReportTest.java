package almanac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostic;
import almanac.source.DisplayWidth;
import almanac.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void textShowsPlaceLineCaretAndWayOut() {
    assertThat(Format.TEXT.report(List.of(unknownFigure())))
        .isEqualTo(
            """
            content/zh/report/2017/loans.md:2:5: error: no figure called "loans-grwoth" [unknown-figure]
              ![](figure:loans-grwoth)
                  ^
              help: did you mean "loans-growth"?
            """);
  }

  @Test
  void caretsArePaddedByDisplayWidth() {
    assertThat(text("贷款，{{ balanse }}", "balanse"))
        .isEqualTo(
            """
            a.md:1:7: warning: m [c]
              贷款，{{ balanse }}
                       ^
            """);
  }

  @Test
  void columnsCountCodePoints() {
    assertThat(text("𠀀𠀀x", "x")).startsWith("a.md:1:3: ").contains("\n      ^\n");
  }

  @Test
  void combiningMarksFillNoColumn() {
    assertThat(text("e\u0301x", "x")).contains("\n   ^\n");
  }

  @Test
  void tabsAreExpanded() {
    assertThat(text("a\tx", "x")).contains("\n  a   x\n      ^\n");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    assertThat(text("\u001b[31mx", "x")).doesNotContain("\u001b").contains("\n       ^\n");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    String[] lines = text("数".repeat(300) + "x" + "字".repeat(300), "x").split("\n", -1);
    assertThat(DisplayWidth.of(lines[1])).isLessThanOrEqualTo(125);
    assertThat(lines[1]).startsWith("  …数").endsWith("字…");
    int caret = DisplayWidth.of(lines[1].substring(0, lines[1].indexOf('x')));
    assertThat(lines[2]).isEqualTo(" ".repeat(caret) + "^");
  }

  @Test
  void longLinesWithAnEarlyPlaceKeepTheirStart() {
    assertThat(text("x" + "字".repeat(300), "x")).contains("\n  x字").contains("字…\n  ^\n");
  }

  @Test
  void aPlaceWithoutTextShowsNoLine() {
    var at = new SourceFile("site/notes.txt", "").start();
    assertThat(Format.TEXT.report(List.of(Diagnostic.error("foreign-file", at, "m"))))
        .isEqualTo("site/notes.txt:1:1: error: m [foreign-file]\n");
  }

  @Test
  void jsonHasEveryPart() {
    assertThat(Format.JSON.report(List.of(unknownFigure())))
        .isEqualToNormalizingWhitespace(
            """
            [
              {"path": "content/zh/report/2017/loans.md", "line": 2, "column": 5, "endLine": 2, \
            "endColumn": 24, "severity": "error", "code": "unknown-figure", \
            "message": "no figure called \\"loans-grwoth\\"", "help": "did you mean \\"loans-growth\\"?"}
            ]
            """);
  }

  @Test
  void jsonOfNothingIsAnEmptyArray() {
    assertThat(Format.JSON.report(List.of())).isEqualTo("[]\n");
  }

  @Test
  void sarifCountsCodePointsAndNamesTheRule() {
    assertThat(Format.SARIF.report(List.of(unknownFigure())))
        .contains("\"version\": \"2.1.0\"", "\"columnKind\": \"unicodeCodePoints\"")
        .contains("\"rules\": [{\"id\": \"unknown-figure\"}]")
        .contains("\"ruleId\": \"unknown-figure\", \"ruleIndex\": 0, \"level\": \"error\"")
        .contains("\"startLine\": 2, \"startColumn\": 5, \"endLine\": 2, \"endColumn\": 24");
  }

  @Test
  void sarifPathsAreUris() {
    var at = new SourceFile("data/a b:报.yaml", "").start();
    assertThat(Format.SARIF.report(List.of(Diagnostic.note("c", at, "m"))))
        .contains("\"uri\": \"data/a%20b:%E6%8A%A5.yaml\"");
  }

  @Test
  void githubEscapesWhatPartsItsProperties() {
    var at = new SourceFile("content/a,b:c.md", "x").start();
    var d = Diagnostic.note("code", at, "100%").withHint("help\nhere");
    assertThat(Format.GITHUB.report(List.of(d)))
        .isEqualTo(
            "::notice file=content/a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=1,title=code"
                + "::100%25%0Ahelp: help%0Ahere\n");
  }

  @Test
  void theTallyLeavesOutWhatThereIsNot() {
    var at = new SourceFile("a", "").start();
    var error = Diagnostic.error("c", at, "m");
    assertThat(Tally.of(List.of(error, error, Diagnostic.warning("c", at, "m"))))
        .isEqualTo("2 errors, 1 warning");
    assertThat(Tally.of(List.of(Diagnostic.note("c", at, "m")))).isEqualTo("1 note");
  }

  private static String text(String line, String place) {
    int start = line.indexOf(place);
    var at = new SourceFile("a.md", line + "\n").span(start, start + place.length());
    return Format.TEXT.report(List.of(Diagnostic.warning("c", at, "m")));
  }

  private static Diagnostic unknownFigure() {
    var file = new SourceFile("content/zh/report/2017/loans.md", "# x\n![](figure:loans-grwoth)\n");
    return Diagnostic.error("unknown-figure", file.span(8, 27), "no figure called \"loans-grwoth\"")
        .withHint("did you mean \"loans-growth\"?");
  }
}
