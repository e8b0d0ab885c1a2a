package almanac.cli;

import almanac.Answer;
import almanac.Inquiry;
import almanac.source.Diagnostics;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code almanac explain}. */
@Command(
    name = "explain",
    description = "Shows what an expression comes to, from which cells, and where they are used.")
final class ExplainCommand extends InquiryCommand {
  @Parameters(
      index = "0",
      paramLabel = "EXPRESSION",
      description = "What may stand between double braces: growth(loans.balance).")
  private String expression = "";

  @Option(
      names = "--page",
      paramLabel = "PAGE",
      description = "The page that it stands on, whose data and period it takes.")
  private Optional<String> page = Optional.empty();

  @Override
  Exit run(Streams streams) {
    Diagnostics diagnostics = new Diagnostics();
    Diagnostics found = new Diagnostics();
    format().refuseSarif("explain");
    Inquiry.Question question = new Inquiry.Question(expression, page);
    Optional<Answer> answer = Inquiry.explain(root(), question, diagnostics, found);
    if (answer.isEmpty()) {
      streams.print(format(), found.sorted());
      return Exit.MISTAKES;
    }
    show(answer.get(), diagnostics, streams);
    return Exit.DONE;
  }
}
