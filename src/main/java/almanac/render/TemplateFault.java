package almanac.render;

import almanac.source.Diagnostic;
import almanac.source.SourceFile;
import gg.jte.TemplateException;
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
  /** The exceptions of jte 3.2 say where they come from in words only. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?s)(?:error at |Failed to \\w+ |in )(\\S+\\.jte)(?:[:,\\s]+(?:at line )?(\\d+))?(.*)");

  static Optional<TemplateFault> of(TemplateException e) {
    String text = String.valueOf(e.getMessage());
    Matcher place = PLACE.matcher(text.substring(Math.max(0, text.indexOf("error at "))));
    if (!place.find()) {
      return Optional.empty();
    }
    int line = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
    return Optional.of(new TemplateFault(place.group(1), line, reason(e, place.group(3))));
  }

  private static String reason(TemplateException e, String rest) {
    Throwable cause = e.getCause();
    if (cause != null && cause.getMessage() != null) {
      return cause.getMessage();
    }
    return rest.isBlank() ? String.valueOf(e.getMessage()) : rest;
  }

  Diagnostic diagnostic(TemplateSources sources) {
    SourceFile file = sources.file(name);
    int at = line > 0 && line <= file.lineCount() ? file.lineStart(line) : 0;
    return Diagnostic.error("template-error", file.span(at, at), words());
  }

  private String words() {
    String flat = message.strip().replaceAll("^[:,.]+\\s*", "").replaceAll("\\s+", " ");
    boolean acronym = flat.length() > 1 && Character.isUpperCase(flat.charAt(1));
    return flat.isEmpty() || acronym
        ? flat
        : flat.substring(0, 1).toLowerCase(Locale.ROOT) + flat.substring(1);
  }
}
