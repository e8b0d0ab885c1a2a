package almanac.cli;

import almanac.serve.Listener;
import almanac.source.Diagnostic;
import java.util.List;

/** Tells in the terminal what becomes of a site that is served. */
final class Telling implements Listener {
  private final SiteCommand command;
  private final Streams streams;
  private List<Diagnostic> told = List.of();
  private String failure = "";

  Telling(SiteCommand command, Streams streams) {
    this.command = command;
    this.streams = streams;
  }

  @Override
  public Diagnostic weighed(Diagnostic found) {
    return command.weighed(found);
  }

  @Override
  public synchronized void found(List<Diagnostic> found) {
    if (!found.equals(told) || !failure.isEmpty()) {
      streams.print(command.format(), found);
      if (found.isEmpty()) {
        streams.err().println("no errors any more");
      }
    }
    told = found;
    failure = "";
  }

  @Override
  public synchronized String failed(Throwable reason) {
    String words = Failure.of(reason).words();
    if (!words.equals(failure)) {
      streams.err().println("almanac: " + words);
    }
    failure = words;
    return words;
  }
}
