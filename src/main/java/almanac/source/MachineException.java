package almanac.source;

/** The disk, a right or the machine stands in the way; no author can mend it. */
public final class MachineException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message one line in lower case, for the person at the machine
   */
  public MachineException(String message) {
    super(message);
  }

  public MachineException(String message, Throwable cause) {
    super(message, cause);
  }
}
