package almanac.site;

import almanac.data.Cell;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words that pages explain. */
record TermBinder(Collections collections, Diagnostics diagnostics) {

  /** Titles and other spellings in each language of the collection; mistakes are reported. */
  List<Term> bind(Config.Terms terms) {
    Optional<Collection> collection = collections.named(terms.collection().value());
    if (collection.isEmpty()) {
      diagnostics.report(
          Diagnostic.error(
                  "unknown-collection",
                  terms.collection().span(),
                  "no collection called \"" + terms.collection() + "\"")
              .withHint(
                  collections.names().isEmpty()
                      ? "give a dataset `pages:`"
                      : Suggestion.among(terms.collection().value(), collections.names())));
      return List.of();
    }
    Optional<Field> aliases =
        terms.aliases().flatMap(name -> field(collection.get().dataset(), name));
    List<Term> found = new ArrayList<>();
    for (Collection.Item item : collection.get().items()) {
      for (String language : collection.get().languages()) {
        spellings(collection.get(), item, aliases, language)
            .forEach(text -> found.add(new Term(text, language, collection.get(), item)));
      }
    }
    return found;
  }

  private Optional<Field> field(Dataset dataset, Text name) {
    Optional<Field> field = dataset.field(name.value());
    if (field.isEmpty()) {
      List<String> names = dataset.fields().stream().map(Field::name).toList();
      diagnostics.report(
          Diagnostic.error("unknown-field", name.span(), "no field called \"" + name + "\"")
              .withHint(Suggestion.among(name.value(), names)));
    }
    return field;
  }

  /** A single character would be found in half of all words. */
  private static List<String> spellings(
      Collection collection, Collection.Item item, Optional<Field> aliases, String language) {
    List<String> spellings = new ArrayList<>();
    spellings.add(RowTitles.of(collection.dataset(), item.row()).in(language).value());
    aliases
        .map(field -> collection.dataset().cell(item.row(), field).content())
        .ifPresent(
            content -> {
              if (content instanceof Cell.Words words) {
                words.items().forEach(text -> spellings.add(text.value()));
              }
            });
    return spellings.stream().filter(s -> s.codePointCount(0, s.length()) > 1).distinct().toList();
  }
}
