package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Finished pages put together as one document. */
class FolioTest {
  /** The site stands at an address, but its images folder does not go along. */
  private static final Ways WAYS =
      new Ways() {
        @Override
        public Optional<Place> place(String page, String link) {
          if (link.startsWith("https:")) {
            return Optional.empty();
          }
          String file = link.replaceFirst("#.*", "");
          String fragment = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
          return Optional.of(new Place(file.isEmpty() ? page : file, fragment));
        }

        @Override
        public Optional<String> outward(Place place) {
          return place.file().startsWith("lost")
              ? Optional.empty()
              : Optional.of("https://site.test/" + place.file());
        }

        @Override
        public Optional<String> image(String file) {
          return file.startsWith("lost") ? Optional.empty() : Optional.of("img/" + file);
        }
      };

  private static Folio.Page page(String file, String main) {
    String html = "<!doctype html><html><body><main>" + main + "</main></body></html>";
    return new Folio.Page(file, () -> Markup.of(html.getBytes(StandardCharsets.UTF_8)));
  }

  private static Folio folio(Medium medium, String main) {
    return Folio.of(
        List.of(new Folio.Chapter("", List.of(page("loans.html", main)))), WAYS, medium);
  }

  private static String paper(String main) {
    return folio(Medium.PAPER, main).parts().get(0);
  }

  private static Folio two(Medium medium) {
    Folio.Page loans =
        page("loans.html", "<p class=\"kicker\">1.1</p><h1>Loans</h1><h2 id=\"all\">All</h2>");
    Folio.Page banks =
        page("banks.html", "<h1>Banks</h1><p id=\"all\"><a href=\"loans.html#all\">see</a></p>");
    return Folio.of(
        List.of(
            new Folio.Chapter("Chapter 1", List.of(loans)), new Folio.Chapter("", List.of(banks))),
        WAYS,
        medium);
  }

  @Test
  void pagesStandOneLevelBelowTheHeadingOfTheirChapter() {
    assertThat(two(Medium.PAPER).parts().get(0))
        .isEqualTo(
            "<section class=\"part\"><h1 id=\"part-1\">Chapter 1</h1><section class=\"leaf\">"
                + "<p class=\"kicker\">1.1</p><h2 id=\"loans\">Loans</h2>"
                + "<h3 id=\"loans.all\">All</h3></section></section>");
  }

  @Test
  void aPageThatIsAChapterItselfNamesIt() {
    assertThat(two(Medium.PAPER).parts().get(1))
        .startsWith("<section class=\"part\"><h1 id=\"banks\">Banks</h1>");
  }

  @Test
  void onAPageOfTheSiteTheyStandBelowThatPagesOwnHeading() {
    assertThat(two(Medium.SCREEN).parts().get(1)).contains("<h2 id=\"banks\">Banks</h2>");
  }

  @Test
  void everyIdStandsOnceAndLinksBetweenThePagesStayInside() {
    assertThat(two(Medium.PAPER).parts().get(1))
        .contains("<p id=\"banks.all\"><a href=\"#loans.all\">see</a>");
  }

  @Test
  void linksToAnotherPartOfABookNameItsFile() {
    assertThat(two(Medium.BOOK).parts().get(1)).contains("href=\"part-1.xhtml#loans.all\"");
  }

  @Test
  void theContentsAreChaptersPagesAndSections() {
    Folio.Line section = new Folio.Line("All", "#loans.all", List.of());
    Folio.Line page = new Folio.Line("Loans", "#loans", List.of(section));
    assertThat(two(Medium.PAPER).contents())
        .containsExactly(
            new Folio.Line("Chapter 1", "#part-1", List.of(page)),
            new Folio.Line("Banks", "#banks", List.of()));
  }

  @Test
  void pagesWithOneFileNameAreToldApartByTheirFolders() {
    Folio folio =
        Folio.of(
            List.of(
                new Folio.Chapter(
                    "Both",
                    List.of(page("a/x.html", "<h1>A</h1>"), page("b/x.html", "<h1>B</h1>")))),
            WAYS,
            Medium.PAPER);
    assertThat(folio.parts().get(0)).contains("id=\"a-x\"", "id=\"b-x\"");
  }

  @Test
  void linksToTheRestOfTheSiteAreWholeOrLeftAsWords() {
    assertThat(paper("<h1>L</h1><p><a href=\"data.html\">d</a> <a href=\"lost.html\">l</a></p>"))
        .contains("<p><a href=\"https://site.test/data.html\">d</a> l</p>");
  }

  @Test
  void linksThatLeaveTheSiteStayAsTheyAre() {
    assertThat(paper("<h1>L</h1><a href=\"https://b.test/?a=1&amp;b=2\">b</a>"))
        .contains("<a href=\"https://b.test/?a=1&amp;b=2\">b</a>");
  }

  @Test
  void aLinkToAPlaceThatIsLeftOutLeadsToItsPage() {
    assertThat(paper("<h1>L</h1><a href=\"#gone\">g</a>")).contains("<a href=\"#loans\">g</a>");
  }

  @Test
  void whatIsThereToBePressedIsLeftOut() {
    assertThat(
            paper(
                "<nav>n</nav><h1>L</h1><button>b</button><ul class=\"acts\"><li>a</li></ul>"
                    + "<details class=\"toc-m\">t</details><p hidden>h</p>"))
        .isEqualTo("<section class=\"part\"><h1 id=\"loans\">L</h1></section>");
  }

  @Test
  void headsThatSortAreHeadsAlone() {
    assertThat(paper("<h1>L</h1><table><tr><th><button>Year</button></th></tr></table>"))
        .contains("<th>Year</th>");
  }

  @Test
  void whatIsClosedIsOpen() {
    String closed = "<h1>L</h1><details><summary>More</summary><p>x</p></details>";
    assertThat(paper(closed))
        .contains("<div class=\"details\"><p class=\"summary\">More</p><p>x</p></div>");
    assertThat(folio(Medium.SCREEN, closed).parts().get(0)).contains("<details open>");
  }

  @Test
  void paperHasOneDrawingInTheColoursOfTheDay() {
    String drawing =
        "<h1>L</h1><div class=\"chart--wide\"><svg viewBox=\"0 0 9 9\"><title id=\"t\">T</title>"
            + "<g><title>hover</title><rect fill=\"var(--c1, #12436d)\" clip-path=\"url(#c)\"/></g>"
            + "</svg></div><div class=\"chart--narrow\"><svg></svg></div>";
    assertThat(paper(drawing))
        .endsWith(
            "<div class=\"chart--wide\"><svg viewBox=\"0 0 9 9\" xmlns=\"http://www.w3.org/2000/svg\">"
                + "<title id=\"loans.t\">T</title>"
                + "<g><rect fill=\"#12436d\" clip-path=\"url(#loans.c)\" /></g></svg></div></section>");
    assertThat(folio(Medium.SCREEN, drawing).parts().get(0)).contains("var(--c1", "chart--narrow");
  }

  @Test
  void paperHasNoWordsForProgramsThatReadAloud() {
    assertThat(
            paper(
                "<h1>L</h1><p><data value=\"5\" data-cell=\"a\" title=\"b\">5</data>"
                    + "<span class=\"vh\">!</span><span class=\"pad\" aria-hidden=\"true\">.00</span></p>"))
        .contains("<p>5</p>");
  }

  @Test
  void notesStayBehindTheirParagraphAndAreNotesInABook() {
    String note =
        "<h1>L</h1><p>a<a class=\"fnref\" href=\"#n\">1</a></p><div class=\"sidenote\" id=\"n\">b</div>";
    assertThat(paper(note))
        .contains("href=\"#loans.n\">1</a></p><div class=\"sidenote\" id=\"loans.n\">b</div>");
    assertThat(folio(Medium.BOOK, note).parts().get(0))
        .contains("epub:type=\"noteref\"", "<aside class=\"sidenote\" id=\"loans.n\" epub:type=");
  }

  @Test
  void imagesThatCannotGoAlongAreTheirWords() {
    Folio folio =
        folio(
            Medium.PAPER,
            "<h1>L</h1><img src=\"a.png\" alt=\"A\"><img src=\"lost.png\" alt=\"B\">");
    assertThat(folio.parts().get(0)).contains("<img src=\"img/a.png\" alt=\"A\" />", "B</span>");
    assertThat(folio.images()).containsExactly("img/a.png");
  }
}
