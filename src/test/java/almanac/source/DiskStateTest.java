package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStateTest {
  private static final FileTime THEN = FileTime.fromMillis(1_500_000_000_000L);

  @TempDir private Path root;

  private DiskState before;

  @BeforeEach
  void makeASite() throws IOException {
    write("content/en/a.md", "a");
    write("data/b.yaml", "b");
    before = DiskState.of(root);
  }

  @Test
  void isTheSameWhileNothingHappens() {
    assertThat(DiskState.of(root)).isEqualTo(before).hasSameHashCodeAs(before);
  }

  @Test
  void seesAnotherTime() throws IOException {
    Files.setLastModifiedTime(root.resolve("data/b.yaml"), THEN);
    assertThat(DiskState.of(root).changes(before)).isOne();
  }

  @Test
  void seesAFileOfTheSameSizeAndTimeInItsPlace() throws IOException {
    write("data/.b", "c");
    Files.setLastModifiedTime(root.resolve("data/b.yaml"), THEN);
    Files.setLastModifiedTime(root.resolve("data/.b"), THEN);
    before = DiskState.of(root);
    Files.move(
        root.resolve("data/.b"), root.resolve("data/b.yaml"), StandardCopyOption.ATOMIC_MOVE);
    assertThat(DiskState.of(root).changes(before)).isOne();
  }

  @Test
  void countsWhatCameAndWhatWent() throws IOException {
    Files.delete(root.resolve("data/b.yaml"));
    write("data/c.yaml", "c");
    write("data/d.yaml", "d");
    assertThat(DiskState.of(root).changes(before)).isEqualTo(3);
  }

  @Test
  void seesThatAFileWasCutShort() throws IOException {
    write("content/en/a.md", "");
    assertThat(DiskState.of(root).isCutShort(before)).isTrue();
  }

  @Test
  void aFileThatWasAlwaysEmptyIsNotCutShort() throws IOException {
    write("content/en/a.md", "");
    before = DiskState.of(root);
    assertThat(DiskState.of(root).isCutShort(before)).isFalse();
  }

  @Test
  void seesAFolderThatIsEmpty() throws IOException {
    Files.createDirectory(root.resolve("templates"));
    assertThat(DiskState.of(root)).isNotEqualTo(before);
  }

  @Test
  void leavesOutWhatABuildDoesNotRead() throws IOException {
    write("site/index.html", "x");
    write("content/en/.a.md.swp", "x");
    write("content/en/a.md~", "x");
    write("content/.git/x/y", "x");
    write("readme.md", "x");
    assertThat(DiskState.of(root)).isEqualTo(before);
  }

  @Test
  void followsALinkToAFolderOfTheSite() throws IOException {
    write("shared/a.md", "a");
    Files.createSymbolicLink(root.resolve("content/shared"), root.resolve("shared"));
    before = DiskState.of(root);
    write("shared/a.md", "aa");
    assertThat(DiskState.of(root).changes(before)).isOne();
  }

  @Test
  void linksInACircleEnd() throws IOException {
    Files.createSymbolicLink(root.resolve("content/up"), root.resolve("content"));
    Files.createSymbolicLink(root.resolve("content/root"), root);
    assertThat(DiskState.of(root).size()).isEqualTo(before.size() + 2);
  }

  @Test
  void doesNotLeaveTheSite(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(root.resolve("content/away"), elsewhere);
    before = DiskState.of(root);
    Files.writeString(elsewhere.resolve("a.md"), "a");
    assertThat(DiskState.of(root).folders()).isEqualTo(before.folders());
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }
}
