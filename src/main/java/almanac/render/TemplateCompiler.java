package almanac.render;

import almanac.source.MachineException;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes classes of a site's templates, and finds what is wrong with them, all of it at once. */
final class TemplateCompiler {
  /** Not that of the templates in the jar, whose classes would be found first. */
  static final String PACKAGE = "gg.jte.generated.site";

  private static final Pattern LINES = Pattern.compile("JTE_LINE_INFO = \\{([^}]*)\\}");

  private final TemplateSources sources;
  private final Path folder;

  TemplateCompiler(TemplateSources sources, Path folder) {
    this.sources = sources;
    this.folder = folder;
  }

  /** Writes sources and classes into the folder; what is returned is empty if all is well. */
  List<TemplateFault> compile() throws IOException {
    List<TemplateFault> faults = generate(sources);
    if (faults.isEmpty()) {
      return compileJava();
    }
    List<TemplateFault> all = new ArrayList<>();
    for (String name : sources.own().keySet()) {
      all.addAll(generate(sources.only(name)));
    }
    all.addAll(faults); // in case that it comes from a template of the theme
    return all.stream().distinct().toList();
  }

  /** Stops at the first template that cannot be read. */
  private List<TemplateFault> generate(CodeResolver resolver) {
    TemplateEngine engine =
        TemplateEngine.create(
            resolver, folder, ContentType.Html, TemplateCompiler.class.getClassLoader(), PACKAGE);
    engine.setTrimControlStructures(true);
    try {
      engine.generateAll();
      return List.of();
    } catch (TemplateException e) {
      return List.of(TemplateFault.of(e).orElseThrow(() -> e));
    }
  }

  private List<TemplateFault> compileJava() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new MachineException(
          "a site's own templates need a JDK, and this Java runtime has no compiler");
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-proc:none", "-parameters", "-nowarn", "-d", folder.toString(), "-cp", classPath());
      compiler
          .getTask(
              new StringWriter(),
              files,
              found,
              options,
              null,
              files.getJavaFileObjectsFromPaths(javaFiles()))
          .call();
    }
    return faults(found.getDiagnostics());
  }

  private static String classPath() {
    return System.getProperty("java.class.path", "");
  }

  private List<Path> javaFiles() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }

  private List<TemplateFault> faults(List<Diagnostic<? extends JavaFileObject>> found)
      throws IOException {
    List<TemplateFault> faults = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> one : found) {
      if (one.getKind() == Diagnostic.Kind.ERROR) {
        faults.add(fault(one));
      }
    }
    return faults.stream().distinct().toList();
  }

  private TemplateFault fault(Diagnostic<? extends JavaFileObject> error) throws IOException {
    JavaFileObject file = Optional.ofNullable(error.getSource()).orElseThrow();
    String java = file.getCharContent(true).toString();
    Matcher lines = LINES.matcher(java);
    String[] table = lines.find() ? lines.group(1).split(",", -1) : new String[0];
    int at = (int) error.getLineNumber() - 1;
    int line = at >= 0 && at < table.length ? Integer.parseInt(table[at].strip()) + 1 : 0;
    return new TemplateFault(name(java), line, error.getMessage(Locale.ROOT));
  }

  private static String name(String java) {
    Matcher name = Pattern.compile("JTE_NAME = \"([^\"]*)\"").matcher(java);
    return name.find() ? name.group(1) : "";
  }
}
