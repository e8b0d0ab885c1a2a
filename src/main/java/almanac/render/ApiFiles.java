package almanac.render;

import almanac.site.Address;
import almanac.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that speak of all datasets together. */
final class ApiFiles {
  static final String PAGE = "data/api";
  static final String INDICATORS = "data/indicators.json";

  private ApiFiles() {}

  /** Their paths, by what they are called in the words of the theme behind {@code api.file.}. */
  static Map<String, String> all(Site site) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("index", IndexFile.PATH);
    if (site.catalog().datasets().stream().anyMatch(d -> !d.indicators().isEmpty())) {
      files.put("indicators", INDICATORS);
    }
    files.put("datapackage", MetadataProducer.PACKAGE);
    files.put("archive", MetadataProducer.ARCHIVE);
    files.put("csvw", MetadataProducer.TABLES);
    files.put("dcat", MetadataProducer.CATALOGUE);
    return files;
  }

  /** As links, the page that explains them first; none for a site without data. */
  static List<FileView> views(Press press, Here here) {
    if (press.site().catalog().datasets().isEmpty()) {
      return List.of();
    }
    Words words = here.speech().words();
    List<FileView> views = new ArrayList<>();
    views.add(
        new FileView(
            words.get("api.title"), here.toOwn(PAGE + ".html"), words.get("api.file.page"), ""));
    all(press.site())
        .forEach(
            (name, path) ->
                views.add(
                    new FileView(
                        path.substring(path.lastIndexOf('/') + 1),
                        here.to(new Address(path)),
                        words.get("api.file." + name),
                        "")));
    return views;
  }
}
