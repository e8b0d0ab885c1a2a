package almanac.render;

import almanac.data.CellRef;
import almanac.site.Audit;
import almanac.site.BoundFigure;
import almanac.site.Impact;
import almanac.site.Mention;
import almanac.source.JsonObject;
import java.util.List;
import java.util.Set;

/**
 * What depends on cells, for programs. Every object has all its members; lines and columns count
 * from 1, columns in code points.
 */
public final class ImpactJson {
  private ImpactJson() {}

  /**
   * One JSON object, in one line.
   *
   * @param name as it was asked for
   */
  public static String of(Press press, String name, Impact impact, Outputs outputs) {
    List<String> edited = impact.edited().stream().map(CellRef::id).toList();
    Set<String> asked = Set.copyOf(edited);
    return new JsonObject()
        .text("name", name)
        .texts("cells", edited)
        .texts("computed", impact.cells().stream().filter(id -> !asked.contains(id)).toList())
        .list("sentences", impact.sentences(), ImpactJson::sentence)
        .list("checks", impact.audits(), ImpactJson::check)
        .list("figures", impact.figures(), figure -> figure(press, figure))
        .texts("pages", outputs.pages())
        .texts("files", outputs.files())
        .texts("reordered", outputs.reordered())
        .toString();
  }

  static JsonObject sentence(Mention mention) {
    return ProofJson.at(mention.line().at())
        .text("language", mention.language())
        .text("address", mention.address().path())
        .text("anchor", mention.line().anchor())
        .text("kind", ProofJson.lower(mention.line().kind()))
        .text("name", mention.line().name())
        .text("text", mention.line().text());
  }

  private static JsonObject check(Audit audit) {
    return ProofJson.at(audit.at())
        .text("kind", ProofJson.lower(audit.kind()))
        .text("subject", audit.subject())
        .text("rule", audit.rule());
  }

  static JsonObject figure(Press press, BoundFigure figure) {
    return ProofJson.at(figure.figure().at())
        .text("id", figure.figure().id())
        .text("dataset", figure.dataset().name())
        .list(
            "numbers",
            press.languages(),
            language ->
                new JsonObject()
                    .text("language", language)
                    .text("number", Numbers.of(press, language, figure)));
  }
}
