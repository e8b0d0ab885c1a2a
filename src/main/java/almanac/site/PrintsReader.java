package almanac.site;

import almanac.data.Entries;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what is printed as one document. */
final class PrintsReader {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*");

  private final Entries site;
  private final Diagnostics diagnostics;

  PrintsReader(Entries site, Diagnostics diagnostics) {
    this.site = site;
    this.diagnostics = diagnostics;
  }

  List<Config.Print> read() {
    List<Config.Print> prints = new ArrayList<>();
    for (YamlNode.Entry entry : site.entries("print")) {
      site.text(entry.value(), "the page that an edition starts with")
          .filter(page -> isSound(entry.key()))
          .ifPresent(page -> prints.add(new Config.Print(entry.key(), page)));
    }
    return prints;
  }

  private boolean isSound(Text name) {
    boolean sound = NAME.matcher(name.value()).matches();
    if (!sound) {
      diagnostics.report(
          Diagnostic.error(
                  "wrong-path",
                  name.span(),
                  "\"" + name + "\" cannot name files of a print edition")
              .withHint("use small letters, digits and hyphens, such as `report`"));
    }
    return sound;
  }
}
