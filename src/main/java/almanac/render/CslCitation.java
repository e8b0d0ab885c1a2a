package almanac.render;

import almanac.source.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** CSL JSON, a list of one item, as citation processors take it. */
final class CslCitation implements CitationFormat {
  @Override
  public String name() {
    return "CSL JSON";
  }

  @Override
  public String of(Work work, Words words) {
    List<String> members = new ArrayList<>();
    members.add(member("id", work.key()));
    members.add(member("type", type(work)));
    members.add(member("title", work.title()));
    members.add("\"author\": [{" + member("literal", work.author()) + "}]");
    if (!work.container().isEmpty()) {
      members.add(member("container-title", work.container()));
    }
    work.day()
        .ifPresent(day -> members.add("\"issued\": {\"date-parts\": [[" + parts(day) + "]]}"));
    if (!work.version().isEmpty()) {
      members.add(member("version", work.version()));
    }
    members.add(member("URL", work.address()));
    members.add(member("language", work.tag()));
    return "[\n  {\n    " + String.join(",\n    ", members) + "\n  }\n]";
  }

  private static String type(Work work) {
    Work.Kind kind = work.kind() == Work.Kind.TABLE ? Work.Kind.DATASET : work.kind();
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String member(String name, String value) {
    return Json.quote(name) + ": " + Json.quote(value);
  }

  /** Year, month and day as numbers, which have no leading zeros in JSON. */
  private static String parts(String day) {
    return String.join(
        ", ",
        List.of(day.split("-", 3)).stream().map(Integer::parseInt).map(String::valueOf).toList());
  }
}
