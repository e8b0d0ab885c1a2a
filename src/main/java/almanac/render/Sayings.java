package almanac.render;

import almanac.data.Dataset;
import almanac.site.BoundFigure;
import almanac.site.Mention;
import almanac.site.Page;
import almanac.site.Proof;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sentences of a language that rest on data, by where files show them. */
record Sayings(Press press, String language) {

  /** On an author's page. */
  Stream<Mention> on(Page page, Predicate<Proof.Line> which) {
    return press.mentions().get().on(page.address()).stream().filter(m -> which.test(m.line()));
  }

  Stream<Mention> on(Page page, Proof.Kind kind) {
    return on(page, line -> line.kind() == kind);
  }

  /** What a figure shows, where it is placed first. */
  Stream<Mention> findings(BoundFigure figure) {
    String id = figure.figure().id();
    return Optional.ofNullable(press.site().numbering().homes().get(id))
        .flatMap(home -> press.site().page(home, language))
        .stream()
        .flatMap(page -> on(page, Proof.Kind.FINDING))
        .filter(mention -> mention.line().name().equals(id));
  }

  /** The notes of a dataset. */
  Stream<Mention> notes(Dataset dataset, Predicate<Proof.Line> which) {
    return press.mentions().get().on(press.site().address(language, dataset)).stream()
        .filter(mention -> mention.page().isEmpty() && which.test(mention.line()));
  }
}
