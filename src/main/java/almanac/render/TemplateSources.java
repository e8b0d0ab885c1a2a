package almanac.render;

import almanac.source.SourceFile;
import gg.jte.CodeResolver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The theme's templates with those of a site laid over them, file by file.
 *
 * @param own the site's templates that are not the theme's, letter for letter; by name
 */
record TemplateSources(SortedMap<String, SourceFile> own) implements CodeResolver {
  TemplateSources {
    own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
  }

  /** Of a site's files, by their path below {@code templates/}. */
  static TemplateSources of(Map<String, SourceFile> files) {
    SortedMap<String, SourceFile> own = new TreeMap<>();
    files.forEach(
        (name, file) -> {
          if (name.endsWith(".jte") && !isTheme(name, file.text())) {
            own.put(name, file);
          }
        });
    return new TemplateSources(own);
  }

  private static boolean isTheme(String name, String text) {
    return Theme.TEMPLATES.contains(name) && Theme.text(name).equals(text);
  }

  SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(Theme.TEMPLATES);
    names.addAll(own.keySet());
    return names;
  }

  /** A template's file; one of the theme is said to be where a site would have its own. */
  SourceFile file(String name) {
    SourceFile file = own.get(name);
    return file != null ? file : new SourceFile("templates/" + name, Theme.text(name));
  }

  @Override
  public @Nullable String resolve(String name) {
    return exists(name) ? file(name).text() : null;
  }

  @Override
  public boolean exists(String name) {
    return own.containsKey(name) || Theme.TEMPLATES.contains(name);
  }

  @Override
  public long getLastModified(String name) {
    return 0;
  }

  @Override
  public List<String> resolveAllTemplateNames() {
    Set<String> names = names();
    return new ArrayList<>(names);
  }

  /** The same, but that only one template and what it calls is looked at. */
  CodeResolver only(String name) {
    return new Only(this, name);
  }

  private record Only(TemplateSources all, String name) implements CodeResolver {
    @Override
    public @Nullable String resolve(String template) {
      return all.resolve(template);
    }

    @Override
    public boolean exists(String template) {
      return all.exists(template);
    }

    @Override
    public long getLastModified(String template) {
      return 0;
    }

    @Override
    public List<String> resolveAllTemplateNames() {
      return new ArrayList<>(List.of(name));
    }
  }
}
