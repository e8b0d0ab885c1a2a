package almanac.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which editors save, and what else happens to the files of a site. */
class SavingTest {
  private static final String NEW = "---\ntitle: Page\nnumbers: free\n---\nThe second words.\n";

  @TempDir private Path folder;

  private ServedSite site;
  private Listening page;

  @BeforeEach
  void serve() throws IOException {
    site = ServedSite.in(folder);
    page = Listening.to(site);
  }

  @AfterEach
  void close() throws IOException {
    page.close();
    site.close();
  }

  @Test
  void aFileIsWritten() throws IOException {
    Files.writeString(site.path(ServedSite.PAGE), NEW);
    assertShown("/page.html", "The second words.");
  }

  @Test
  void aFileIsWrittenWithAsManyBytes() throws IOException {
    Files.writeString(site.path(ServedSite.PAGE), NEW.replace("second", "other1"));
    assertShown("/page.html", "The other1 words.");
    Files.writeString(site.path(ServedSite.PAGE), NEW);
    assertShown("/page.html", "The second words.");
  }

  @Test
  void aFileIsRenamedOverAnother() throws IOException {
    Path beside = site.path("content/en/.page.md.swx");
    Files.writeString(beside, NEW);
    Files.move(beside, site.path(ServedSite.PAGE), StandardCopyOption.ATOMIC_MOVE);
    assertShown("/page.html", "The second words.");
  }

  @Test
  void aFileFromElsewhereIsRenamedOverAnother() throws IOException {
    Path beside = folder.resolve("new.md");
    Files.writeString(beside, NEW);
    Files.setLastModifiedTime(beside, Files.getLastModifiedTime(site.path(ServedSite.PAGE)));
    Files.move(beside, site.path(ServedSite.PAGE), StandardCopyOption.ATOMIC_MOVE);
    assertShown("/page.html", "The second words.");
  }

  @Test
  void aFileIsMovedAwayAndWrittenAnew() throws IOException {
    Files.move(site.path(ServedSite.PAGE), site.path(ServedSite.PAGE + "~"));
    Files.writeString(site.path(ServedSite.PAGE), NEW);
    assertShown("/page.html", "The second words.");
  }

  @Test
  void aFileIsCutShortAndWrittenLater() throws IOException, InterruptedException {
    Files.writeString(site.path(ServedSite.PAGE), "");
    Thread.sleep(300);
    Files.writeString(site.path(ServedSite.PAGE), NEW, StandardOpenOption.APPEND);
    assertShown("/page.html", "The second words.");
  }

  @Test
  void aFileIsWrittenPieceByPiece() throws IOException, InterruptedException {
    Files.writeString(site.path(ServedSite.PAGE), "");
    for (String letter : NEW.split("", -1)) {
      Files.writeString(site.path(ServedSite.PAGE), letter, StandardOpenOption.APPEND);
      Thread.sleep(5);
    }
    assertShown("/page.html", "The second words.");
  }

  @Test
  void aFileIsRemoved() throws IOException {
    Files.delete(site.path(ServedSite.PAGE));
    page.mended();
    assertThat(site.get("/page.html")).startsWith("HTTP/1.1 404");
  }

  @Test
  void aFolderComesWithAFile() throws IOException {
    Files.createDirectories(site.path("content/en/new/folder"));
    Files.writeString(site.path("content/en/new/folder/page.md"), NEW);
    assertShown("/new/folder/page.html", "The second words.");
  }

  @Test
  void aFolderThatCameIsWatched() throws IOException {
    aFolderComesWithAFile();
    Files.writeString(site.path("content/en/new/folder/page.md"), NEW.replace("second", "third"));
    assertShown("/new/folder/page.html", "The third words.");
  }

  @Test
  void aFolderGoesAndComesAgain() throws IOException {
    Files.delete(site.path("content/en/report/index.md"));
    Files.delete(site.path("content/en/report"));
    page.mended();
    Files.createDirectory(site.path("content/en/report"));
    Files.writeString(site.path("content/en/report/index.md"), NEW);
    assertShown("/report/", "The second words.");
    Files.writeString(site.path("content/en/report/index.md"), NEW.replace("second", "third"));
    assertShown("/report/", "The third words.");
  }

  @Test
  void theFolderOfTemplatesComesLater() throws IOException {
    Files.createDirectories(site.path("templates/assets"));
    Files.writeString(site.path("templates/assets/style.css"), "p { color: red }");
    assertShown("/assets/style.css", "color: red");
  }

  @Test
  void aChangeDuringABuildIsSeenAfterIt() throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.writeString(site.path(ServedSite.PAGE), NEW.replace("second", "words of " + i));
      page.mended();
    }
    Files.writeString(site.path(ServedSite.PAGE), NEW);
    assertShown("/page.html", "The second words.");
  }

  @Test
  void twoThousandFilesAreFewBuilds() throws IOException {
    for (int i = 0; i < 2_000; i++) {
      Files.writeString(site.path("content/en/" + i + ".txt"), "the words of " + i);
    }
    int builds = 1;
    page.next();
    while (!site.get("/1999.txt").contains("the words of 1999")) {
      page.next();
      builds++;
    }
    assertThat(builds).isLessThan(20);
  }

  /** Waits for the build that shows it. */
  private void assertShown(String path, String text) throws IOException {
    while (!site.get(path).contains(text)) {
      page.next();
    }
    assertThat(site.get(path)).contains(text);
  }
}
