package almanac;

/** Hears how far a build is; from any thread. */
public interface Progress {
  /** Nobody listens. */
  Progress UNHEARD =
      new Progress() {
        @Override
        public void begin(String step, int items) {}

        @Override
        public void advance() {}
      };

  /**
   * A step begins, and with it the one before has ended.
   *
   * @param step what is done, such as {@code writing}
   * @param items how many times it advances; 0 where that is not known
   */
  void begin(String step, int items);

  /** One more item of the step is done. */
  void advance();
}
