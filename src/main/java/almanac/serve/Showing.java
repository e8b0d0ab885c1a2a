package almanac.serve;

import almanac.Preview;
import almanac.source.Diagnostic;
import almanac.source.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What is shown now: the latest site, or while a mistake stands in it, the last good one with the
 * mistakes over it. Pages are made when they are asked for, so a site can prove bad late.
 */
final class Showing {
  /**
   * A site.
   *
   * @param number of the build, from 1
   * @param sound whether it could be published when it was built
   */
  private record Build(int number, Preview preview, boolean sound) {}

  /**
   * What a page that is open must know.
   *
   * @param turn grows whenever something is different
   * @param shown the site that pages are taken from, of whichever run; {@code 0} while there is
   *     none
   * @param mistakes of the latest site, as HTML; empty if there are none
   */
  record State(int turn, String shown, String mistakes) {}

  private final Listener listener;
  private Optional<Build> latest = Optional.empty();
  private Optional<Build> good = Optional.empty();
  private List<Diagnostic> found = List.of();
  private State state = new State(0, "0", "");
  private int builds;

  Showing(Listener listener) {
    this.listener = listener;
  }

  /** A site was built. */
  synchronized void built(Preview preview) {
    good = latest.filter(this::isGood).or(() -> good);
    builds++;
    List<Diagnostic> now = weighed(preview);
    latest = Optional.of(new Build(builds, preview, errors(now).isEmpty()));
    tell(now);
  }

  /** No site was built; what is shown stays. */
  synchronized void failed(Throwable reason) {
    String trouble = Mistakes.trouble(listener.failed(reason));
    if (!trouble.equals(state.mistakes)) {
      turn(trouble);
    }
  }

  private boolean isGood(Build build) {
    return build.sound && errors(weighed(build.preview)).isEmpty();
  }

  private List<Diagnostic> weighed(Preview preview) {
    return preview.found().stream().map(listener::weighed).toList();
  }

  private static List<Diagnostic> errors(List<Diagnostic> found) {
    return found.stream().filter(d -> d.severity() == Severity.ERROR).toList();
  }

  private void tell(List<Diagnostic> now) {
    found = now;
    listener.found(now);
    turn(Mistakes.html(errors(now)));
  }

  private void turn(String mistakes) {
    String run = ProcessHandle.current().pid() + "-";
    String shown = beneath().map(build -> run + build.number).orElse("0");
    state = new State(state.turn + 1, shown, mistakes);
    notifyAll();
  }

  /** The site that pages are taken from. */
  private Optional<Build> beneath() {
    return latest.filter(this::isGood).or(() -> good).or(() -> latest.filter(Build::sound));
  }

  synchronized State state() {
    return state;
  }

  /** The state when it is another than at a turn, or after a while. */
  synchronized State after(int turn, long millis) throws InterruptedException {
    boolean waited = false;
    while (state.turn == turn && !waited) {
      wait(millis);
      waited = true; // also when it was woken for nothing: then nothing is said a little earlier
    }
    return state;
  }

  /** Whether a site was ever good enough to be looked at. */
  synchronized boolean hasSite() {
    return beneath().isPresent();
  }

  /** Whether a file is in the site that is shown. */
  boolean has(String path) {
    return shown().map(build -> build.preview.paths().contains(path)).orElse(false);
  }

  /** The bytes of a file of the site that is shown; empty if there is none. */
  Optional<byte[]> file(String path) {
    Optional<Build> before = shown();
    Optional<byte[]> bytes = before.flatMap(build -> build.preview.file(path));
    Optional<Build> now = shownAfterLooking();
    return now.equals(before) ? bytes : now.flatMap(build -> build.preview.file(path));
  }

  /** What the numbers of a page rest on, as JSON; empty if no author wrote a page there. */
  Optional<String> values(String address) {
    return shown().flatMap(build -> build.preview.values(address));
  }

  private synchronized Optional<Build> shown() {
    return beneath();
  }

  /** Making a file may have brought a mistake to light. */
  private synchronized Optional<Build> shownAfterLooking() {
    List<Diagnostic> now = latest.map(build -> weighed(build.preview)).orElse(List.of());
    if (!now.equals(found)) {
      tell(now);
    }
    return beneath();
  }
}
