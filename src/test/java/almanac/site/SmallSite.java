package almanac.site;

import almanac.SiteBuild;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A site of a few files in a folder, and what a check says of it. */
public final class SmallSite {
  private static final String LOANS =
      """
      title: 贷款
      schema:
        primaryKey: [year, segment]
        fields:
          - {name: year, type: year}
          - {name: segment, total: all, overlap: true, categories: {all: 全部, sme: 中小}}
          - {name: borrowers, unit: 户}
          - {name: balance, unit: 亿元}
          - {name: change, unit: 百分点}
      data: |
        year | segment | borrowers | balance | change
        2016 | all     | 4303      | 1500.36 |
        2017 | all     | 5235      | 2071.27 | -0.24
        2017 | sme     | 4680      | 1120.83 |
      figures:
        growth: {chart: bar, x: year, y: balance, where: {segment: all}}
      """;

  private final Path root;

  private SmallSite(Path root) {
    this.root = root;
  }

  /** With a home page in Chinese, in which all is well, and in the languages given. */
  public static SmallSite in(Path root, String languages) {
    return new SmallSite(root)
        .with("content/site.yaml", "title: 站\nlanguages: [" + languages + "]\n")
        .page("zh/index", "{{ loans.balance[2017, all] }}\n\n![余额](figure:growth)")
        .with("data/loans.yaml", LOANS);
  }

  /** With a page of the year 2017 that draws on the loans. */
  public SmallSite page(String path, String body) {
    String front = "---\ntitle: 页\ndata: loans\nperiod: 2017\n---\n";
    return with("content/" + path + ".md", front + body + "\n");
  }

  public SmallSite with(String path, String text) {
    Path file = root.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** What the check finds, each as {@code place code: message}. */
  public List<String> found() {
    return diagnostics().stream().map(d -> d.at() + " " + d.code() + ": " + d.message()).toList();
  }

  /** The ways out of what it finds. */
  public List<String> help() {
    return diagnostics().stream().map(Diagnostic::help).toList();
  }

  public List<Diagnostic> diagnostics() {
    Diagnostics diagnostics = new Diagnostics();
    check(diagnostics);
    return diagnostics.sorted();
  }

  public List<String> summary() {
    return check(new Diagnostics()).summary();
  }

  private SiteBuild.Result check(Diagnostics diagnostics) {
    return SiteBuild.run(
        new SiteBuild.Request(root, Path.of("site"), false, false, true), diagnostics);
  }
}
