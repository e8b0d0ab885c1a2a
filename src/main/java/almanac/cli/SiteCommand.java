package almanac.cli;

import almanac.SiteBuild;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.RootFolder;
import almanac.source.Severity;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands on a site take. */
abstract class SiteCommand extends Subcommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "ROOT",
      description = "The folder that holds content/ and data/ (default: here).")
  private String root = ".";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to publish to, from the root (default: site).")
  private String output = "site";

  @Option(names = "--strict", description = "Warnings are errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How mistakes are told: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Override
  final List<String> paths() {
    return List.of(root, output);
  }

  final Format format() {
    return format;
  }

  final SiteBuild.Request request(boolean write, boolean checks) {
    SiteBuild.Request request =
        new SiteBuild.Request(path("ROOT", root), path("--output", output), write, strict, checks);
    RootFolder.check(request.root());
    return request;
  }

  /** Builds once, and tells what was found. */
  final Exit build(SiteBuild.Request request, Streams streams) {
    Diagnostics diagnostics = new Diagnostics();
    SiteBuild.Result result = built(request, streams, diagnostics);
    List<Diagnostic> found = diagnostics.sorted().stream().map(this::weighed).toList();
    result.proof().ifPresent(proof -> streams.show(format.proof(proof)));
    streams.print(result.proof().isPresent() ? Format.TEXT : format, found);
    result.summary().forEach(streams.err()::println);
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR) ? Exit.MISTAKES : Exit.DONE;
  }

  /** On a terminal, with a line of progress that is gone when the build ends. */
  private SiteBuild.Result built(
      SiteBuild.Request request, Streams streams, Diagnostics diagnostics) {
    ProgressLine line = new ProgressLine(streams.err());
    Ticking ticking = format == Format.TEXT ? streams.ticking() : Ticking.NEVER;
    Runnable stop = ticking.start(line::draw);
    try {
      return SiteBuild.run(request, diagnostics, line);
    } finally {
      stop.run();
      line.end();
    }
  }

  /** Under {@code --strict} a warning is an error. */
  final Diagnostic weighed(Diagnostic d) {
    return strict && d.severity() == Severity.WARNING
        ? new Diagnostic(Severity.ERROR, d.code(), d.at(), d.message(), d.help())
        : d;
  }
}
