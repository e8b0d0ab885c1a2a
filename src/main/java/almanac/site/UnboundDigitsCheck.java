package almanac.site;

import almanac.content.Digit;
import almanac.content.Digits;
import almanac.content.Document;
import almanac.content.FrontMatter;
import almanac.data.Dataset;
import almanac.data.Note;
import almanac.site.ValueBinder.Standpoint;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds numbers that an author typed, and the cells that they may have come from. */
final class UnboundDigitsCheck implements Check {
  @Override
  public void run(Site site, Diagnostics diagnostics) {
    Proposals proposals = new Proposals(site);
    for (Page page : site.allPages()) {
      Standpoint from = standpoint(page);
      documents(page)
          .flatMap(document -> find(site, document).stream())
          .forEach(digit -> diagnostics.report(unbound(digit, proposals.of(digit, from))));
    }
    site.datasets().values().forEach(dataset -> notes(site, dataset, proposals, diagnostics));
  }

  private static Standpoint standpoint(Page page) {
    List<String> homes =
        page.document().frontMatter().data().stream().map(name -> name.value()).toList();
    return new Standpoint(page.language(), homes, page.period(), Optional.empty());
  }

  /** The page, and each line of its front matter beside title and summary. */
  private static Stream<Document> documents(Page page) {
    Document document = page.document();
    boolean free = document.frontMatter().numbersFree();
    Stream<Prose> front = free ? Stream.of() : Passages.front(page.front()).stream();
    Stream<Prose> row = page.row().words().values().stream();
    return Stream.concat(
        Stream.of(document), Stream.concat(front, row).map(prose -> line(document, prose)));
  }

  private static Document line(Document of, Prose prose) {
    FrontMatter none = FrontMatter.none(of.frontMatter().at());
    return new Document(of.language(), of.path(), prose.file(), none, prose.node());
  }

  private static List<Digit> find(Site site, Document document) {
    Config config = site.config();
    return Digits.find(document, config.literals(), config.units().names());
  }

  private static void notes(
      Site site, BoundDataset bound, Proposals proposals, Diagnostics diagnostics) {
    Dataset dataset = bound.dataset();
    List<Period> periods = site.catalog().periods(dataset);
    Optional<Period> last = periods.stream().reduce((earlier, later) -> later);
    for (Note note : dataset.notes().values()) {
      for (String language : note.text().texts().keySet()) {
        String spoken = language.isEmpty() ? site.config().mainLanguage() : language;
        Standpoint from = new Standpoint(spoken, List.of(dataset.name()), last, Optional.empty());
        if (site.config().languages().contains(spoken)) {
          find(site, words(bound, note, spoken))
              .forEach(digit -> diagnostics.report(unbound(digit, proposals.of(digit, from))));
        }
      }
    }
  }

  private static Document words(BoundDataset bound, Note note, String language) {
    Prose prose = bound.words(note, language);
    var file = bound.dataset().file();
    return new Document(language, note.name(), file, FrontMatter.none(note.at()), prose.node());
  }

  private static Diagnostic unbound(Digit digit, String hint) {
    return Diagnostic.warning(
            "unbound-number",
            digit.text().span(),
            "the number \"" + digit.text() + "\" is typed by hand and bound to no cell")
        .withHint(hint);
  }
}
