package almanac.render;

import almanac.source.Diagnostics;
import almanac.source.Memo;
import almanac.source.SourceFile;
import almanac.source.Span;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The templates of a site: the theme's from the jar, or a site's own laid over them. */
public final class Templates {
  private final TemplateEngine engine;
  private final TemplateSources sources;
  private final Diagnostics diagnostics;
  private final SortedSet<String> names = new TreeSet<>();
  private final Set<TemplateFault> reported = ConcurrentHashMap.newKeySet();

  private Templates(TemplateEngine engine, TemplateSources sources, Diagnostics diagnostics) {
    this.engine = engine;
    this.sources = sources;
    this.diagnostics = diagnostics;
    sources.names().forEach(n -> names.add(n.substring(0, n.length() - ".jte".length())));
  }

  /**
   * Templates that do not compile are reported, and the theme's used instead, so that the rest of
   * the site is looked at as well.
   *
   * @param files of the site, by their path below {@code templates/}; those that are no templates
   *     are left alone
   * @param cache a folder for classes, made when needed
   */
  public static Templates of(Map<String, SourceFile> files, Path cache, Diagnostics diagnostics) {
    return of(files, cache, new Memo<>(), diagnostics);
  }

  /**
   * @param engines of earlier builds
   */
  static Templates of(
      Map<String, SourceFile> files,
      Path cache,
      Memo<TemplateEngine> engines,
      Diagnostics diagnostics) {
    TemplateSources sources = TemplateSources.of(files);
    List<SourceFile> own = List.copyOf(sources.own().values());
    TemplateEngine engine = engines.get("", own, diagnostics, d -> engine(sources, cache, d));
    engines.sweep();
    return new Templates(engine, sources, diagnostics);
  }

  private static TemplateEngine engine(
      TemplateSources sources, Path cache, Diagnostics diagnostics) {
    TemplateEngine theme = TemplateEngine.createPrecompiled(ContentType.Html);
    if (sources.own().isEmpty()) {
      return theme;
    }
    List<TemplateFault> faults = new ArrayList<>();
    Path folder = TemplateCache.folder(sources, cache, faults);
    faults.forEach(f -> diagnostics.report(f.diagnostic(sources)));
    return faults.isEmpty() ? compiled(folder) : theme;
  }

  private static TemplateEngine compiled(Path folder) {
    return TemplateEngine.createPrecompiled(
        folder, ContentType.Html, Templates.class.getClassLoader(), TemplateCompiler.PACKAGE);
  }

  /** Whether all are the theme's, which do not fail. */
  boolean areThemes() {
    return sources.own().isEmpty();
  }

  /** The templates' names, such as {@code page/home}, sorted. */
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(names);
  }

  public boolean has(String template) {
    return sources.exists(template + ".jte");
  }

  /**
   * A page, in UTF-8. Safe to call from any thread.
   *
   * @param template such as {@code page/home}, one of {@link #names}
   * @param view what the template's only parameter asks for
   * @param origin of the page, named when the template fails; then there are no bytes
   */
  public byte[] render(String template, Object view, Span origin) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    return fill(template, view, origin, output) ? output.toByteArray() : new byte[0];
  }

  /** A part of a page, such as {@code part/figure}. */
  public Html part(String template, Object view, Span origin) {
    StringOutput output = new StringOutput();
    return fill(template, view, origin, output) ? new Html(output.toString()) : Html.NONE;
  }

  private boolean fill(String template, Object view, Span origin, TemplateOutput output) {
    if (!sources.own().isEmpty() && !engine.hasTemplate(template + ".jte") && has(template)) {
      return false; // reported when it did not compile
    }
    try {
      engine.render(template + ".jte", view, output);
      return true;
    } catch (TemplateException e) {
      report(e, origin);
      return false;
    }
  }

  /** The theme's own failures are ours, and stay exceptions. */
  private void report(TemplateException e, Span origin) {
    if (sources.own().isEmpty()) {
      throw e;
    }
    TemplateFault fault = TemplateFault.of(e).orElseThrow(() -> e);
    if (isNew(fault)) {
      diagnostics.report(
          fault.diagnostic(sources).withHint("it fails for " + origin.file().path()));
    }
  }

  /** A hot JVM leaves out where an exception comes from; then one report of the template does. */
  private boolean isNew(TemplateFault fault) {
    boolean known = fault.line() == 0 && reported.stream().anyMatch(f -> f.isIn(fault.name()));
    return !known && reported.add(fault);
  }
}
