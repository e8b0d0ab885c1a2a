package almanac.render;

import almanac.site.BoundFigure;

/** What readers call figures. */
public final class Numbers {
  private Numbers() {}

  /** 图1-2, Table 1-4; empty for a figure that no page places. */
  public static String of(Press press, String language, BoundFigure figure) {
    return press
        .site()
        .numbering()
        .of(figure.figure().id())
        .map(press.speech(language)::number)
        .orElse("");
  }
}
