package almanac.render;

import almanac.data.Revision;
import almanac.site.Proof;
import almanac.site.ProofCell;
import almanac.site.ProofNumber;
import almanac.site.ProofValue;
import almanac.source.JsonObject;
import almanac.source.Span;
import almanac.value.Measure;
import java.util.Locale;
import java.util.Optional;

/**
 * A proof for programs. Every object has all its members, with null for what is not there; numbers
 * are texts, for they are decimal; lines and columns count from 1, columns in code points.
 */
public final class ProofJson {
  private final String language;

  private ProofJson(String language) {
    this.language = language;
  }

  /** One JSON object, in one line. */
  public static String of(Proof proof) {
    ProofJson json = new ProofJson(proof.page().language());
    return new JsonObject()
        .text("page", proof.page().path())
        .text("language", proof.page().language())
        .text("path", proof.page().document().file().path())
        .text("address", proof.page().address().path())
        .text("title", proof.page().title().plain())
        .text("period", proof.page().period().map(p -> p.toString()))
        .list("lines", proof.lines(), json::line)
        .toString();
  }

  /** A value that stands on no page. */
  static JsonObject value(ProofValue value, String language) {
    return new ProofJson(language).value(value);
  }

  private JsonObject line(Proof.Line line) {
    return at(line.at())
        .text("kind", lower(line.kind()))
        .text("name", line.name())
        .text("text", line.text())
        .list("values", line.values(), this::value);
  }

  static JsonObject at(Span at) {
    return new JsonObject()
        .text("path", at.file().path())
        .number("line", at.line())
        .number("column", at.column());
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private JsonObject value(ProofValue value) {
    return at(value.at())
        .text("shown", value.shown())
        .text("tag", value.tag())
        .object("computed", value.computed().map(ProofJson::number))
        .object("claim", value.claim().map(ProofJson::claim))
        .list("cells", value.cells(), this::cell);
  }

  /** Of an exact number both ends are the number itself. */
  static JsonObject number(ProofNumber number) {
    return measure(number.measure())
        .flag("exact", number.isExact())
        .text("low", number.low().toPlainString())
        .text("high", number.high().toPlainString());
  }

  private static JsonObject measure(Measure measure) {
    return new JsonObject()
        .text("number", measure.number().toPlainString())
        .text("unit", measure.unit().name());
  }

  private static JsonObject claim(ProofValue.Claim claim) {
    return new JsonObject()
        .text("relation", claim.relation().sign())
        .object("given", Optional.of(number(claim.given())))
        .object("right", Optional.of(measure(claim.right())))
        .text("over", lower(claim.over()))
        .text("since", claim.since().map(period -> period.toString()));
  }

  private JsonObject cell(ProofCell cell) {
    return at(cell.ref().cell().at())
        .text("id", cell.ref().id())
        .text("dataset", cell.ref().dataset().name())
        .texts("titles", Sourcing.titles(cell.ref(), language))
        .text("origin", lower(cell.origin()))
        .text("written", cell.written())
        .object("number", cell.number().map(ProofJson::number))
        .text("formula", cell.formula())
        .list("checks", cell.checks(), ProofJson::check)
        .list("notes", cell.notes(), ProofJson::note)
        .object("revision", cell.revision().map(this::revision))
        .texts("sources", Sourcing.sources(cell.ref(), language));
  }

  private static JsonObject check(ProofCell.Check check) {
    return new JsonObject()
        .text("against", lower(check.against()))
        .text("result", lower(check.checked().result()))
        .flag("lastDigitOpen", check.lastDigitOpen())
        .object("recomputed", check.recomputed().map(ProofJson::number))
        .text("note", check.checked().note().map(note -> note.name()))
        .texts("hints", check.hints());
  }

  private static JsonObject note(ProofCell.Words words) {
    return new JsonObject()
        .text("name", words.note().name())
        .text("kind", lower(words.note().kind()))
        .text("text", words.text())
        .text("printed", words.note().printed().map(printed -> printed.value()));
  }

  private JsonObject revision(Revision revision) {
    return new JsonObject()
        .text("was", revision.was().value())
        .text("now", revision.now().value())
        .text("on", revision.on().map(on -> on.value()))
        .text("edition", revision.edition().map(edition -> edition.value()))
        .text("why", revision.why().map(why -> why.in(language).value()));
  }
}
