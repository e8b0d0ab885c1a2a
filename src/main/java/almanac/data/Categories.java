package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code categories:}, names with their titles, or a plain list of names. */
final class Categories {
  private Categories() {}

  static List<Field.Category> read(Entries field) {
    if (field.node("categories").isPresent()
        && field.node("categories").get() instanceof YamlNode.Sequence) {
      return field.texts("categories").stream().map(Categories::untitled).toList();
    }
    List<Field.Category> categories = new ArrayList<>();
    for (YamlNode.Entry entry : field.entries("categories")) {
      categories.add(category(entry, field));
    }
    return categories;
  }

  private static Field.Category untitled(Text name) {
    return new Field.Category(name.value(), name.span(), Localized.of(name));
  }

  private static Field.Category category(YamlNode.Entry entry, Entries field) {
    Text name = entry.key();
    if (entry.value() instanceof YamlNode.Scalar scalar && scalar.missing()) {
      return untitled(name);
    }
    return field
        .localized(entry.value(), "the category \"" + name + "\"")
        .map(title -> new Field.Category(name.value(), name.span(), title))
        .orElse(untitled(name));
  }

  static Diagnostic unknown(Text written, List<String> names) {
    String near = Suggestion.didYouMean(written.value(), names);
    return Diagnostic.error(
            "unknown-category", written.span(), "no category called \"" + written + "\"")
        .withHint(near.isEmpty() ? "the categories are " + String.join(", ", names) : near);
  }
}
