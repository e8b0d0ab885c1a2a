package almanac.cli;

import almanac.Answer;
import almanac.Inquiry;
import almanac.source.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code almanac impact}. */
@Command(
    name = "impact",
    description = "Lists the sentences, figures, pages and files that depend on data.")
final class ImpactCommand extends InquiryCommand {
  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "A dataset, a field, a row or a cell: loans.balance[2017, sme].")
  private String name = "";

  @Override
  Exit run(Streams streams) {
    Diagnostics diagnostics = new Diagnostics();
    format().refuseSarif("impact");
    Answer answer = Inquiry.impact(root(), name, diagnostics);
    show(answer, diagnostics, streams);
    return Exit.DONE;
  }
}
