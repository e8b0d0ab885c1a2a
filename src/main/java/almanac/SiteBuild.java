package almanac;

import almanac.publish.Addresses;
import almanac.publish.Artifact;
import almanac.publish.LastBuild;
import almanac.publish.Output;
import almanac.publish.Publication;
import almanac.publish.Publisher;
import almanac.render.DeadLinkCheck;
import almanac.render.Press;
import almanac.render.Presses;
import almanac.render.Printing;
import almanac.render.Stock;
import almanac.site.Checks;
import almanac.site.Site;
import almanac.site.SiteReader;
import almanac.site.Summary;
import almanac.source.Diagnostics;
import almanac.source.Fingerprint;
import almanac.source.Severity;
import almanac.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The pipeline from the files of a site to its output. */
public final class SiteBuild {
  private SiteBuild() {}

  /**
   * What is to be built.
   *
   * @param root the folder that holds content, data and templates
   * @param output the folder to publish to; a relative one starts at the root
   * @param write whether to publish, or only to render in memory
   * @param strict whether a warning stops the build as an error does
   * @param checks whether to run those checks too that a build leaves out
   * @param proof a page to be proofread, as an editor names it
   * @param pdf whether to publish PDF files of print editions, too
   */
  public record Request(
      Path root,
      Path output,
      boolean write,
      boolean strict,
      boolean checks,
      Optional<String> proof,
      boolean pdf) {
    public Request(Path root, Path output, boolean write, boolean strict, boolean checks) {
      this(root, output, write, strict, checks, Optional.empty(), false);
    }

    /** The same, with a page to be proofread as an editor names it. */
    public Request proofreading(Optional<String> page) {
      return new Request(root, output, write, strict, checks, page, pdf);
    }

    /** The same, with PDF files of print editions or without. */
    public Request printing(boolean all) {
      return new Request(root, output, write, strict, checks, proof, all);
    }
  }

  /**
   * What was built.
   *
   * @param files that were published, without the manifest
   * @param summary lines for the person who started it, such as {@code site: 14 pages, 63 files, 5
   *     written}
   * @param proof the page to be proofread
   */
  public record Result(int pages, int files, List<String> summary, Optional<ProofSheet> proof) {
    public Result {
      summary = List.copyOf(summary);
    }
  }

  /**
   * Builds the site; mistakes go to the diagnostics, and nothing is written while one stands.
   *
   * @throws almanac.source.ArgumentException if there is no page of the name to be proofread
   */
  public static Result run(Request request, Diagnostics diagnostics) {
    return run(request, diagnostics, Progress.UNHEARD);
  }

  /** The same, while somebody hears how far it is. */
  public static Result run(Request request, Diagnostics diagnostics, Progress progress) {
    progress.begin("reading", 0);
    Output output = Output.of(request.root(), request.output());
    Publisher.recover(output);
    if (!request.write()) {
      return Workers.run(() -> made(request, output, diagnostics, progress));
    }
    LastBuild last = LastBuild.of(request.root(), output);
    Optional<String> inputs = inputs(request);
    Optional<LastBuild.Built> same =
        last.standing().filter(built -> inputs.equals(Optional.of(built.inputs())));
    if (same.isPresent()) {
      Publication nothing = new Publication(0, same.get().files(), 0);
      return result(output, same.get().pages(), nothing);
    }
    Result result = Workers.run(() -> made(request, output, diagnostics, progress));
    if (diagnostics.sorted().isEmpty() && inputs.equals(inputs(request))) {
      inputs.ifPresent(all -> last.keep(new LastBuild.Built(all, result.pages(), result.files())));
    }
    return result;
  }

  /** What the output is made from; the same files without PDF come to another output. */
  private static Optional<String> inputs(Request request) {
    return Fingerprint.of(request.root()).map(all -> request.pdf() ? all : all + "-without-pdf");
  }

  private static Result made(
      Request request, Output output, Diagnostics diagnostics, Progress progress) {
    Sources sources = Sources.read(request.root(), diagnostics);
    Site site = SiteReader.read(sources, diagnostics);
    progress.begin("making pages", 0);
    Press press =
        Presses.of(site, sources, Stock.of(request.root()), diagnostics).with(pdf(request));
    Optional<ProofSheet> proof = request.proof().flatMap(name -> proof(press, name, sources));
    List<Artifact> artifacts = press.print();
    if (request.checks()) {
      progress.begin("checking", 0);
    }
    int pages = (int) artifacts.stream().filter(a -> a.path().endsWith(".html")).count();
    List<String> summary =
        request.checks() ? check(site, artifacts, pages, diagnostics) : List.of();
    return request.write() && !stands(request.strict(), diagnostics)
        ? result(output, pages, Publisher.publish(output, heard(artifacts, progress), diagnostics))
        : new Result(pages, 0, summary, proof);
  }

  /** A check follows the links to PDF files, and makes none. */
  private static Printing.Pdf pdf(Request request) {
    Printing.Pdf wanted = request.write() ? Printing.Pdf.MADE : Printing.Pdf.ASKED_FOR;
    return request.pdf() ? wanted : Printing.Pdf.NONE;
  }

  private static Result result(Output output, int pages, Publication publication) {
    boolean nothing = publication.equals(Publication.NONE);
    String summary = nothing ? "" : publication.summary(output.label(), pages);
    return new Result(
        pages, publication.files(), nothing ? List.of() : List.of(summary), Optional.empty());
  }

  private static Optional<ProofSheet> proof(Press press, String name, Sources sources) {
    return Pages.named(press.site(), name, sources.unread())
        .map(page -> ProofSheet.of(press, page));
  }

  /** The artifacts, each of which tells when it is about to be written. */
  private static List<Artifact> heard(List<Artifact> artifacts, Progress progress) {
    progress.begin("writing", artifacts.size());
    return artifacts.stream().map(artifact -> artifact.telling(progress::advance)).toList();
  }

  private static List<String> check(
      Site site, List<Artifact> artifacts, int pages, Diagnostics diagnostics) {
    if (!diagnostics.hasErrors()) { // a name that is wrong already need not be an address
      Addresses.check(artifacts, diagnostics);
    }
    Checks.run(site, diagnostics);
    DeadLinkCheck.run(site, artifacts, diagnostics);
    return Summary.of(site, pages, diagnostics);
  }

  /** Whether a mistake stands that keeps the site from being published. */
  private static boolean stands(boolean strict, Diagnostics diagnostics) {
    return diagnostics.hasErrors()
        || (strict
            && diagnostics.sorted().stream().anyMatch(d -> d.severity() == Severity.WARNING));
  }
}
