package almanac.render;

import almanac.source.Diagnostic;
import almanac.source.SourceFile;
import gg.jte.TemplateException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a template.
 *
 * @param name of the template
 * @param line from 1; 0 where it is not known
 */
record TemplateFault(String name, int line, String message) {
  /** What the exceptions of jte 3.2 say, which is all that they tell. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?s)(?<why>\\S+ not found), referenced at (?<name>\\S+):(?<line>\\d+).*"),
          Pattern.compile(
              "(?s)Failed to compile (?<name>\\S+), error at line (?<line>\\d+): (?<why>.*)"),
          Pattern.compile("(?s)Failed to .*error at (?<name>\\S+\\.jte):(?<line>\\d+)(?<why>.*)"),
          Pattern.compile("(?s)Failed to \\w+ (?<name>\\S+\\.jte)(?<line>)(?<why>.*)"));

  private static final Pattern SYMBOL =
      Pattern.compile(
          "cannot find symbol symbol: (\\w+) (\\S+)(?: location: variable (\\w+) .*| .*)?");

  static Optional<TemplateFault> of(TemplateException e) {
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(String.valueOf(e.getMessage()));
      if (found.matches()) {
        String line = found.group("line");
        String why = found.group("why").isBlank() ? cause(e) : found.group("why");
        return Optional.of(
            new TemplateFault(
                found.group("name"), line.isEmpty() ? 0 : Integer.parseInt(line), why));
      }
    }
    return Optional.empty();
  }

  boolean isIn(String template) {
    return name.equals(template);
  }

  private static String cause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null ? "a value that the template asks for is not there" : message;
  }

  Diagnostic diagnostic(TemplateSources sources) {
    SourceFile file = sources.file(name);
    int at = line > 0 && line <= file.lineCount() ? file.lineStart(line) : 0;
    return Diagnostic.error("template-error", file.span(at, at), words());
  }

  private String words() {
    String flat = message.strip().replaceAll("\\s+", " ");
    Matcher symbol = SYMBOL.matcher(flat);
    if (symbol.matches()) {
      String owner = symbol.group(3) == null ? "" : " in \"" + symbol.group(3) + "\"";
      return "no " + symbol.group(1) + " called \"" + symbol.group(2) + "\"" + owner;
    }
    boolean sentence = flat.length() > 1 && Character.isLowerCase(flat.charAt(1));
    return sentence ? flat.substring(0, 1).toLowerCase(Locale.ROOT) + flat.substring(1) : flat;
  }
}
