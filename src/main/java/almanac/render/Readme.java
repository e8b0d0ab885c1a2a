package almanac.render;

import almanac.data.Dataset;
import almanac.site.Config;
import java.util.ArrayList;
import java.util.List;

/** What lies beside the data in an archive, in every language of the site, as Markdown. */
final class Readme {
  private Readme() {}

  static String of(Press press) {
    List<String> parts = new ArrayList<>();
    for (String language : press.languages()) {
      parts.add(in(press, press.speech(language)));
    }
    return String.join("\n---\n\n", parts);
  }

  private static String in(Press press, Speech speech) {
    Config config = press.site().config();
    Words words = speech.words();
    List<String> lines = new ArrayList<>();
    lines.add("# " + speech.text(config.title()));
    lines.add("");
    lines.add(words.get("readme.what"));
    lines.add("");
    config
        .publisher()
        .ifPresent(p -> lines.add("- " + words.get("readme.publisher", speech.text(p))));
    config
        .license()
        .ifPresent(l -> lines.add("- " + words.get("readme.licence", speech.text(l.title()))));
    lines.add("- " + words.get("readme.version", DataVersion.ofAll(press)));
    Reach.url(press.site()).ifPresent(url -> lines.add("- " + words.get("readme.from", url)));
    lines.add("");
    lines.add(words.get("readme.cells"));
    lines.add("");
    for (Dataset dataset : press.site().catalog().datasets()) {
      lines.add("- `data/" + dataset.name() + ".csv` — " + speech.text(dataset.title()));
    }
    return String.join("\n", lines) + "\n";
  }
}
