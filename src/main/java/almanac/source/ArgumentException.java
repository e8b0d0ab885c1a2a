package almanac.source;

/** An argument of the command line that cannot be meant, such as a root without content. */
public final class ArgumentException extends RuntimeException {
  public ArgumentException(String message) {
    super(message);
  }
}
