package almanac.publish;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../a",
        "a/../b",
        "a//b",
        "",
        "a/",
        "./a",
        "a\\b",
        "c:a",
        "CON",
        "a/nul.html",
        "com1.txt",
        "a.",
        "a ",
        "a\nb",
        "what?.html"
      })
  void cannotLeaveTheSiteOrBeUnwritable(String path) {
    assertThat(reported(path)).containsExactly("0.md address-outside");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html",
        ".nojekyll",
        "en/report/2017/loans.html",
        "a..b",
        "console.js",
        "报告.html"
      })
  void areFreeOtherwise(String path) {
    assertThat(reported(path)).isEmpty();
  }

  @Test
  void areReportedAtBothOrigins() {
    assertThat(reported("a.html", "b.html", "a.html"))
        .containsExactly("0.md duplicate-address", "2.md duplicate-address");
  }

  @Test
  void nameTheOtherOrigin() {
    assertThat(check("a.html", "a.html"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "the address \"a.html\" is also that of 1.md:1:1",
            "the address \"a.html\" is also that of 0.md:1:1");
  }

  @Test
  void differInMoreThanCase() {
    assertThat(reported("a.html", "A.html"))
        .containsExactly("0.md address-collision", "1.md address-collision");
  }

  @Test
  void areNotBothFileAndFolder() {
    assertThat(reported("a/b.html", "a"))
        .containsExactly("0.md address-collision", "1.md address-collision");
  }

  @Test
  void leaveTheManifestItsName() {
    assertThat(reported("manifest.json", "data/manifest.json"))
        .containsExactly("0.md address-collision");
  }

  private static List<String> reported(String... paths) {
    return check(paths).stream().map(d -> d.at().file().path() + " " + d.code()).toList();
  }

  private static List<Diagnostic> check(String... paths) {
    List<Artifact> artifacts = new ArrayList<>();
    for (String path : paths) {
      var origin = new SourceFile(artifacts.size() + ".md", "").start();
      artifacts.add(Artifact.of(path, origin, new byte[0]));
    }
    Diagnostics diagnostics = new Diagnostics();
    Addresses.check(artifacts, diagnostics);
    return diagnostics.sorted();
  }
}
