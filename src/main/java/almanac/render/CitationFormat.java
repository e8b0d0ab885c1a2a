package almanac.render;

/** A way to cite: for a list of references, or for a program that keeps one. */
interface CitationFormat {
  /** What its users call it. */
  String name();

  /** Ready to be copied; lines end in a line feed, the last one without. */
  String of(Work work, Words words);
}
