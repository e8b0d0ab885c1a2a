package almanac.cli;

/** How a command ended, as the process says it. */
enum Exit {
  DONE(0),
  /** Errors in content, data or templates. */
  MISTAKES(1),
  WRONG_ARGUMENTS(2),
  /** Disk, rights, memory, port, locale. */
  MACHINE(3),
  OUR_BUG(70);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
