package almanac.site;

import almanac.data.CellRef;
import almanac.data.Field;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Text;
import almanac.value.Expr;
import almanac.value.ExpressionParser;
import almanac.value.Scope;
import almanac.value.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names a cell in as few words as the place allows: what is left out comes from there.
 *
 * @param scope what names mean in that place
 */
record ShortestTag(Scope scope, Units units) {

  /** {@code borrowers}, {@code loans.borrowers[2016, sme]}; empty where no tag can name it. */
  Optional<String> of(CellRef cell) {
    String field = cell.field().name();
    return Stream.of(field, cell.dataset().name() + "." + field)
        .flatMap(name -> keys(cell).stream().map(keys -> name + bracketed(keys)))
        .filter(tag -> names(tag, cell.id()))
        .findFirst();
  }

  private static String bracketed(List<String> keys) {
    return keys.isEmpty() ? "" : "[" + String.join(", ", keys) + "]";
  }

  /** The keys that may be written, the fewest first. */
  private static List<List<String>> keys(CellRef cell) {
    List<String> others = new ArrayList<>();
    List<String> named = new ArrayList<>();
    List<String> time = new ArrayList<>();
    for (Field key : cell.dataset().keyFields()) {
      String value = cell.row().keys().getOrDefault(key.name(), "");
      (key.type().isTime() ? time : others).add(value);
      named.add(key.name() + ": " + value);
    }
    List<List<String>> all = new ArrayList<>(List.of(List.of()));
    others.forEach(key -> all.add(List.of(key)));
    all.add(others);
    all.add(time);
    all.add(Stream.concat(time.stream(), others.stream()).toList());
    all.add(named);
    return all;
  }

  private boolean names(String tag, String id) {
    Diagnostics unheard = new Diagnostics();
    Text text = Text.of(new SourceFile("", tag).span(0, tag.length()));
    return ExpressionParser.parse(text, units, unheard)
        .filter(expression -> expression.body() instanceof Expr.Ref)
        .flatMap(expression -> scope.resolve((Expr.Ref) expression.body(), unheard))
        .filter(found -> !found.several() && found.items().get(0).id().equals(id))
        .isPresent();
  }
}
