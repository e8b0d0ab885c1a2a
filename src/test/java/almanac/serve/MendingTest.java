package almanac.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes are shown over the last good site, and go when they are mended. */
class MendingTest {
  private static final String TEMPLATE = "templates/page/page.jte";

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
  void aMistakeIsToldWithItsPlace() throws IOException {
    write(ServedSite.PAGE, "---\ntitle: Page\n---\n{{ nosuch.thing }}\n");
    assertThat(page.next()).contains("content/en/page.md:4:4", "no dataset called");
  }

  @Test
  void aPageOpenedThenIsTheLastGoodOne() throws IOException {
    breakPage();
    assertThat(site.get("/page.html"))
        .startsWith("HTTP/1.1 200")
        .contains("The first words.", "content/en/page.md:4:4");
  }

  @Test
  void theFirstMistakesHaveAPageOfTheirOwn() throws IOException {
    breakPage();
    site.close();
    site = ServedSite.serve(site.path(""));
    assertThat(site.get("/page.html"))
        .startsWith("HTTP/1.1 503")
        .contains("content/en/page.md:4:4");
  }

  @Test
  void aSiteThatWasNeverGoodComesWhenItIsMended() throws IOException {
    theFirstMistakesHaveAPageOfTheirOwn();
    page = Listening.to(site);
    mendPage();
    page.mended();
    assertThat(site.get("/page.html")).startsWith("HTTP/1.1 200").contains("The first words.");
  }

  @Test
  void aTemplateThatFailsIsTold() throws IOException {
    write(TEMPLATE, "@param almanac.render.PageView view\n${view.nosuch()}\n");
    page.mistake("template-error");
    assertThat(site.get("/page.html")).contains("The first words.", TEMPLATE + ":2:");
  }

  @Test
  void aTemplateThatFailsWhileAPageIsMadeIsTold() throws IOException {
    write(TEMPLATE, failing());
    page.next();
    assertThat(site.get("/page.html"))
        .contains("The first words.", TEMPLATE + ":2:", "[template-error]");
  }

  @Test
  void aTemplateIsMended() throws IOException {
    aTemplateThatFailsWhileAPageIsMadeIsTold();
    Files.delete(site.path(TEMPLATE));
    page.mended();
    assertThat(site.get("/page.html")).contains("The first words.").doesNotContain("<details open");
  }

  /** It compiles. */
  private static String failing() {
    return "@param almanac.render.PageView view\n${String.valueOf(1 / (view == null ? 1 : 0))}\n";
  }

  @Test
  void aBrokenLinkIsToldUntilItIsGone() throws IOException {
    Path loop = site.path("content/en/loop.txt");
    Files.createSymbolicLink(loop, loop);
    page.next();
    assertThat(site.get("/page.html")).contains("The first words.", "content/en/loop.txt");
    Files.delete(loop);
    page.mended();
    assertThat(site.get("/page.html")).doesNotContain("content/en/loop.txt");
  }

  @Test
  void theMessagesOfAuthorsAreNoMarkup() throws IOException {
    write(ServedSite.PAGE, "---\ntitle: Page\n---\n{{ <script>alert(1)</script> }}\n");
    page.next();
    assertThat(site.get("/page.html")).doesNotContain("<script>alert");
  }

  /** {@code -Dalmanac.cycles=100} for as many. */
  @RepeatedTest(2)
  void whatIsPublishedIsLeftAlone() throws IOException {
    String before = PublishedTree.of(site.path("site"));
    for (int i = 0; i < Integer.getInteger("almanac.cycles", 6); i++) {
      breakPage();
      assertThat(site.get("/page.html")).contains("content/en/page.md:4:4");
      mendPage();
      page.mended();
      assertThat(site.get("/page.html")).doesNotContain("content/en/page.md:4:4");
    }
    assertThat(PublishedTree.of(site.path("site"))).isEqualTo(before);
  }

  private void breakPage() throws IOException {
    write(ServedSite.PAGE, "---\ntitle: Page\n---\n{{ nosuch.thing }}\n");
    page.mistake("unknown-dataset");
  }

  private void mendPage() throws IOException {
    write(ServedSite.PAGE, "---\ntitle: Page\n---\nThe first words.\n");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.path(path).getParent());
    Files.writeString(site.path(path), text);
  }
}
