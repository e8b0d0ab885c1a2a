package almanac.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.MachineException;
import almanac.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path root;
  Path site;
  Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void findSite() {
    site = root.resolve("site");
  }

  @Test
  void writesFilesAndFolders() throws IOException {
    assertThat(publish("a.html", "A", "data/b.csv", "B")).isEqualTo(new Publication(2, 0, 0));
    assertThat(Tree.files(site)).containsExactly("a.html", "data/b.csv", "manifest.json");
    assertThat(site.resolve("data/b.csv")).hasContent("B");
  }

  @Test
  void manifestNamesTheHashAndLengthOfEveryFileButItself() throws IOException {
    publish("b.html", "B", "a/c.html", "");
    assertThat(Files.readString(site.resolve("manifest.json")))
        .isEqualTo(
            """
            {
              "generator": "almanac",
              "format": 1,
              "files": {
                "a/c.html": {"sha256": "%s", "bytes": 0},
                "b.html": {"sha256": "%s", "bytes": 1}
              }
            }
            """
                .formatted(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c"));
  }

  @Test
  void leavesNothingBesideTheOutputButTheFileOfTheLock() throws IOException {
    publish("a.html", "A");
    publish("a.html", "B");
    assertThat(names(root)).containsExactly(".site.lock", "site");
  }

  @Test
  void removesWhatTheSiteNoLongerHas() throws IOException {
    publish("a.html", "A", "old/b.html", "B");
    assertThat(publish("a.html", "A")).isEqualTo(new Publication(0, 1, 1));
    assertThat(names(site)).containsExactly("a.html", "manifest.json");
  }

  @Test
  void keepsTheFileThatIsOnTheDiskAlready() throws IOException {
    publish("a.html", "A", "b.html", "B");
    Files.setLastModifiedTime(site.resolve("a.html"), LONG_AGO);
    Object key = Files.readAttributes(site.resolve("a.html"), "unix:ino").get("ino");
    assertThat(publish("a.html", "A", "b.html", "new")).isEqualTo(new Publication(1, 1, 0));
    assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(LONG_AGO);
    assertThat(Files.readAttributes(site.resolve("a.html"), "unix:ino").get("ino")).isEqualTo(key);
  }

  @Test
  void touchesNothingWhenNothingChanged() throws IOException {
    publish("a.html", "A", "b/c.html", "C");
    Files.setLastModifiedTime(site, LONG_AGO);
    Files.setLastModifiedTime(site.resolve("b"), LONG_AGO);
    assertThat(publish("a.html", "A", "b/c.html", "C")).isEqualTo(new Publication(0, 2, 0));
    assertThat(Files.getLastModifiedTime(site)).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(site.resolve("b"))).isEqualTo(LONG_AGO);
  }

  @Test
  void restoresFilesThatWereDeletedOrEditedByHand() throws IOException {
    publish("a.html", "A", "b.html", "B");
    Files.writeString(site.resolve("a.html"), "X");
    Files.delete(site.resolve("b.html"));
    assertThat(publish("a.html", "A", "b.html", "B").written()).isEqualTo(2);
    assertThat(site.resolve("a.html")).hasContent("A");
  }

  @Test
  void carriesOverDotEntriesAtTheTop() throws IOException {
    put("site/.gitignore", "*");
    put("site/.git/objects/1", "blob");
    publish("a.html", "A");
    publish("a.html", "B");
    assertThat(site.resolve(".gitignore")).hasContent("*");
    assertThat(site.resolve(".git/objects/1")).hasContent("blob");
  }

  @Test
  void dropsDotEntriesOfItsOwn() throws IOException {
    publish(".nojekyll", "", ".well-known/security.txt", "S", "a.html", "A");
    put("site/.well-known/mine.txt", "M");
    publish("a.html", "A");
    assertThat(Tree.files(site)).containsExactly(".well-known/mine.txt", "a.html", "manifest.json");
  }

  @Test
  void refusesEachUnlistedFileByName() throws IOException {
    publish("a.html", "A", "data/b.csv", "B");
    put("site/notes.txt", "mine");
    put("site/data/.hidden", "mine");
    publish("a.html", "changed");
    assertThat(diagnostics.sorted())
        .extracting(d -> d.at().file().path() + " " + d.code())
        .containsExactly("site/data/.hidden foreign-file", "site/notes.txt foreign-file");
    assertThat(site.resolve("a.html")).hasContent("A");
  }

  @Test
  void refusesADotFileThatItWouldOverwrite() throws IOException {
    put("site/.htaccess", "mine");
    publish("a.html", "A");
    publish(".htaccess", "generated");
    assertThat(codes()).containsExactly("foreign-file");
    assertThat(site.resolve(".htaccess")).hasContent("mine");
  }

  @Test
  void refusesAFolderOfSomebodyElse() throws IOException {
    put("site/index.html", "mine");
    put("site/manifest.json", "{\"name\": \"an app\"}");
    publish("a.html", "A");
    assertThat(diagnostics.sorted()).hasSize(1);
    Diagnostic only = diagnostics.sorted().get(0);
    assertThat(only.code()).isEqualTo("foreign-output");
    assertThat(only.message()).contains("\"index.html\", \"manifest.json\"");
    assertThat(site.resolve("index.html")).hasContent("mine");
  }

  @Test
  void writesNothingWhileAnErrorStands() {
    var at = new SourceFile("content/zh/a.md", "").start();
    diagnostics.report(Diagnostic.error("any", at, "any"));
    assertThat(publish("a.html", "A")).isEqualTo(Publication.NONE);
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void twoWritersDoNotMeet() throws IOException {
    publish("a.html", "A");
    WriteLock other = WriteLock.take(output());
    try {
      assertThatThrownBy(() -> publish("a.html", "B"))
          .isInstanceOf(MachineException.class)
          .hasMessageContaining("is writing \"site\"");
    } finally {
      other.release();
    }
    assertThat(site.resolve("a.html")).hasContent("A");
  }

  @Test
  void aLockFileThatWasLeftBehindIsNoLock() throws IOException {
    put(".site.lock", "99999");
    assertThat(publish("a.html", "A").written()).isEqualTo(1);
  }

  @Test
  void followsALinkToTheOutput() throws IOException {
    Path real = Files.createDirectory(root.resolve("www"));
    Files.createSymbolicLink(site, real);
    publish("a.html", "A");
    assertThat(real.resolve("a.html")).hasContent("A");
    assertThat(site).isSymbolicLink();
  }

  @Test
  void followsALinkToAnOutputThatIsNotThereYet() throws IOException {
    Files.createSymbolicLink(site, Path.of("..", root.getFileName().toString(), "www", "html"));
    publish("a.html", "A");
    assertThat(root.resolve("www/html/a.html")).hasContent("A");
  }

  @Test
  void neverWritesThroughALinkInTheOutput() throws IOException {
    publish("a.html", "A");
    put("precious.txt", "A");
    Files.delete(site.resolve("a.html"));
    Files.createSymbolicLink(site.resolve("a.html"), root.resolve("precious.txt"));
    publish("a.html", "B");
    assertThat(root.resolve("precious.txt")).hasContent("A");
    assertThat(site.resolve("a.html")).isRegularFile().hasContent("B");
  }

  @Test
  void aFailedArtifactLeavesEverythingAsItWas() throws IOException {
    publish("a.html", "A");
    Artifact broken =
        new Artifact(
            "b.html",
            new SourceFile("b", "").start(),
            () -> {
              throw new IllegalStateException("broken");
            });
    var artifacts = List.of(artifact("a.html", "B"), broken);
    assertThatThrownBy(() -> Publisher.publish(output(), artifacts, diagnostics))
        .isInstanceOf(IllegalStateException.class);
    assertThat(site.resolve("a.html")).hasContent("A");
    assertThat(names(root)).containsExactly(".site.lock", "site");
  }

  @Test
  void keepsTheRightsOfTheFolder() throws IOException {
    publish("a.html", "A");
    var rights = java.nio.file.attribute.PosixFilePermissions.fromString("rwxrwxr-x");
    Files.setPosixFilePermissions(site, rights);
    publish("a.html", "B");
    assertThat(Files.getPosixFilePermissions(site)).isEqualTo(rights);
  }

  private Output output() {
    return Output.of(root, Path.of("site"));
  }

  private Publication publish(String... pathsAndTexts) {
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      artifacts.add(artifact(pathsAndTexts[i], pathsAndTexts[i + 1]));
    }
    return Publisher.publish(output(), artifacts, diagnostics);
  }

  private static Artifact artifact(String path, String text) {
    var origin = new SourceFile("content/" + path, "").start();
    return Artifact.of(path, origin, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    return Tree.children(folder).stream().map(p -> p.getFileName().toString()).toList();
  }
}
