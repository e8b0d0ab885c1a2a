package almanac.render;

import java.util.ArrayList;
import java.util.List;

/**
 * GB/T 7714—2015, an electronic resource (4.6): author, title with {@code [DB/OL]}, edition, day of
 * the last change, address. The day of reading is the reader's to add.
 */
final class GbtCitation implements CitationFormat {
  @Override
  public String name() {
    return "GB/T 7714—2015";
  }

  @Override
  public String of(Work work, Words words) {
    List<String> parts = new ArrayList<>();
    parts.add(work.author());
    String inside = work.container().isEmpty() ? "" : "//" + work.container();
    parts.add(work.title() + "[DB/OL]" + inside);
    if (!work.version().isEmpty()) {
      parts.add(words.get("cite.edition", work.version()));
    }
    work.day().ifPresent(day -> parts.add("(" + day + ")"));
    parts.add(work.address());
    return String.join("", parts.stream().map(ApaCitation::ended).toList()).strip();
  }
}
