package almanac.site;

/** What the theme says in words of its own, where an author left them to it. */
public interface Wording {
  /** A link without words: 图1-2, or the title of what it leads to. */
  String link(BoundLink link);

  /** A key figure, short: 2,071亿元. */
  String keyFigure(BoundValue value);

  /** The change of a key figure: ▲ 38.05%. */
  String change(BoundValue value);
}
