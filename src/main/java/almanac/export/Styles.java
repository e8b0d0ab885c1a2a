package almanac.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The styles of a workbook, numbered as they are first used. */
final class Styles {
  private static final int FIRST_FORMAT = 164;
  private static final List<String> FILLS = List.of("FF12385B", "FFEDF2F7");
  private static final String NO_BORDER =
      "<border><left/><right/><top/><bottom/><diagonal/></border>";
  private static final String LINE = " style=\"thin\"><color rgb=\"FF829AB1\"/></";

  private static final List<Style.Font> FONTS = List.of(Style.Font.values());

  private final Map<Style, Integer> styles = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();

  Styles() {
    of(Style.of(Style.Face.BODY)); // the one that cells without a style have
  }

  /** The style's number. */
  int of(Style style) {
    if (!style.format().isEmpty()) {
      formats.computeIfAbsent(style.format(), f -> FIRST_FORMAT + formats.size());
    }
    return styles.computeIfAbsent(style, s -> styles.size());
  }

  /** The part of the workbook that describes those used. */
  String xml() {
    return Workbook.XML
        + ("<styleSheet xmlns=\"" + Workbook.MAIN + "\">")
        + (formats.isEmpty()
            ? ""
            : list("numFmts", formats.entrySet().stream().map(Styles::format)))
        + list("fonts", FONTS.stream().map(font -> font.xml))
        + list("fills", fills())
        + list("borders", Stream.of(NO_BORDER, border("bottom"), border("top")))
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
        + "</cellStyleXfs>"
        + list("cellXfs", styles.keySet().stream().map(this::style))
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
        + "</cellStyles></styleSheet>";
  }

  private static String list(String name, Stream<String> parts) {
    List<String> all = parts.toList();
    return "<" + name + " count=\"" + all.size() + "\">" + String.join("", all) + "</" + name + ">";
  }

  private static String format(Map.Entry<String, Integer> format) {
    return "<numFmt numFmtId=\""
        + format.getValue()
        + ("\" formatCode=\"" + Xml.attribute(format.getKey()) + "\"/>");
  }

  /** The first two are the format's own. */
  private static Stream<String> fills() {
    return Stream.concat(
        Stream.of("none", "gray125")
            .map(p -> "<fill><patternFill patternType=\"" + p + "\"/></fill>"),
        FILLS.stream()
            .map(
                colour ->
                    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\""
                        + colour
                        + "\"/></patternFill></fill>"));
  }

  private static String border(String side) {
    return Stream.of("left", "right", "top", "bottom", "diagonal")
        .map(s -> s.equals(side) ? "<" + s + LINE + s + ">" : "<" + s + "/>")
        .collect(Collectors.joining("", "<border>", "</border>"));
  }

  private String style(Style style) {
    Style.Face face = style.face();
    return "<xf numFmtId=\""
        + formats.getOrDefault(style.format(), 0)
        + ("\" fontId=\"" + FONTS.indexOf(face.font) + "\" fillId=\"" + face.fill)
        + ("\" borderId=\""
            + face.border
            + "\" xfId=\"0\""
            + (style.quoted() ? " quotePrefix=\"1\"" : ""))
        + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
        + (" applyAlignment=\"1\">" + face.alignment + "</xf>");
  }
}
