package almanac.source;

/** What the machine refuses: disk, rights, port or locale. The message names the way out. */
public final class MachineException extends RuntimeException {
  public MachineException(String message, Throwable cause) {
    super(message, cause);
  }
}
