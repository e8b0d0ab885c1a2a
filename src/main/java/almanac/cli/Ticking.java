package almanac.cli;

/** Calls something now and then, from any thread. */
@FunctionalInterface
interface Ticking {
  Ticking NEVER = tick -> () -> {};

  /** Begins; what is returned ends it. */
  Runnable start(Runnable tick);
}
