package almanac.render;

/** How far numbers in a text say where they come from. */
enum Tracing {
  /** They lead to their cells, or to how they came about. */
  LINKED,

  /** They name their cells, for they stand in a title or a summary, which may itself be a link. */
  NAMED,

  /** They say nothing: they stand in a list, and the page that it leads to says it. */
  NONE
}
