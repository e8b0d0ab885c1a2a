package almanac.source;

/**
 * How much a diagnostic weighs: an error stops the build, a warning does so under {@code --strict},
 * a note never.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
