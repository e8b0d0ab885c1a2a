package almanac.site;

import almanac.content.Tree;
import almanac.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All words of a page that may hold values and links. */
final class Passages {
  private Passages() {}

  /** Title, summary, front matter and body, in the order of the page. */
  static List<Prose> of(Page page) {
    List<Prose> all = new ArrayList<>(List.of(page.title()));
    page.summary().ifPresent(all::add);
    all.addAll(front(page.front()));
    all.addAll(page.row().words().values());
    all.add(page.body());
    return all;
  }

  /** The words of the front matter beside title and summary. */
  static List<Prose> front(Front front) {
    Stream<Front.Item> links = front.roles().stream().flatMap(role -> role.links().stream());
    Stream<Front.Item> items =
        Stream.of(front.actions().stream(), front.cards().stream(), links).flatMap(all -> all);
    return Stream.concat(
            front.keys().stream().map(Front.Key::label),
            items.flatMap(item -> Stream.concat(Stream.of(item.title()), item.text().stream())))
        .toList();
  }

  /** Whether every value of the page could be bound. */
  static boolean areBound(Page page) {
    Set<String> options = page.document().frontMatter().options().keySet();
    return !(options.contains("key") && page.front().keys().isEmpty())
        && of(page).stream().allMatch(Passages::isBound);
  }

  private static boolean isBound(Prose prose) {
    return Tree.all(prose.node(), Value.class).stream()
        .allMatch(value -> prose.bindings().value(value).isPresent());
  }

  /** Every value of a page, those of its key figures among them. */
  static List<BoundValue> values(Page page) {
    List<BoundValue> values = new ArrayList<>();
    for (Front.Key key : page.front().keys()) {
      values.add(key.value());
      key.change().ifPresent(values::add);
    }
    of(page).forEach(prose -> values.addAll(prose.bindings().values()));
    return values;
  }
}
