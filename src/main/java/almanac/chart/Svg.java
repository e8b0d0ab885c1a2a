package almanac.chart;

/** The frame around a drawing's elements. */
final class Svg {
  private static final double MARGIN = 16;
  private static final String FONTS =
      "-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',Arial,'PingFang SC',"
          + "'Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";

  private Svg() {}

  /** For a page, which has the font and the colours. */
  static String inline(Plot plot, Scene scene, String variant) {
    String id = id(plot, variant);
    return open("", view(0, scene), id)
        + " fill=\""
        + Tone.INK.variable()
        + "\">"
        + words(plot, id)
        + body(scene, Ink.INLINE)
        + "</svg>\n";
  }

  /** A document of its own, on white. */
  static String file(Plot plot, Scene scene) {
    String id = id(plot, "f");
    String size =
        " width=\""
            + Decimals.one(scene.width() + 2 * MARGIN)
            + "\" height=\""
            + Decimals.one(scene.height() + 2 * MARGIN)
            + "\"";
    String xml = " xmlns=\"http://www.w3.org/2000/svg\" lang=\"" + language(plot) + "\"" + size;
    return open(xml, view(MARGIN, scene), id)
        + " font-family=\""
        + FONTS
        + "\" fill=\""
        + Tone.INK.hex()
        + "\">"
        + words(plot, id)
        + "<rect"
        + box(MARGIN, scene)
        + " fill=\""
        + Tone.BACKGROUND.hex()
        + "\"/>"
        + body(scene, Ink.FILE)
        + "</svg>\n";
  }

  private static String open(String document, String view, String id) {
    return "<svg"
        + document
        + " viewBox=\""
        + view
        + "\" role=\"img\" aria-labelledby=\""
        + id
        + "-t "
        + id
        + "-d\" font-size=\""
        + Decimals.one(Label.SIZE)
        + "\"";
  }

  private static String view(double margin, Scene scene) {
    return Decimals.one(-margin)
        + " "
        + Decimals.one(-margin)
        + " "
        + Decimals.one(scene.width() + 2 * margin)
        + " "
        + Decimals.one(scene.height() + 2 * margin);
  }

  private static String box(double margin, Scene scene) {
    String[] view = view(margin, scene).split(" ", -1);
    return " x=\""
        + view[0]
        + "\" y=\""
        + view[1]
        + "\" width=\""
        + view[2]
        + "\" height=\""
        + view[3]
        + "\"";
  }

  private static String words(Plot plot, String id) {
    return "<title id=\""
        + id
        + "-t\">"
        + Ink.escape(plot.words().title())
        + "</title><desc id=\""
        + id
        + "-d\">"
        + Ink.escape(plot.words().description())
        + "</desc>";
  }

  private static String body(Scene scene, Ink ink) {
    SvgSheet sheet = new SvgSheet();
    scene.paint().accept(sheet);
    return sheet.markup(ink);
  }

  private static String id(Plot plot, String variant) {
    return plot.id() + "-" + plot.language() + "-" + variant;
  }

  private static String language(Plot plot) {
    return plot.language().equals("zh") ? "zh-Hans" : plot.language();
  }
}
