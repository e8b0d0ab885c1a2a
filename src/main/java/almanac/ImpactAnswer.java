package almanac;

import almanac.data.CellRef;
import almanac.render.ImpactJson;
import almanac.render.Numbers;
import almanac.render.Outputs;
import almanac.render.Press;
import almanac.site.Audit;
import almanac.site.BoundFigure;
import almanac.site.Impact;
import almanac.site.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what depends on cells. */
final class ImpactAnswer {
  /** So many names are listed; of more it is said how many they are. */
  private static final int LISTED = 8;

  private ImpactAnswer() {}

  static Answer of(Press press, String name, List<CellRef> cells) {
    Impact impact = Impact.of(press.site(), press.mentions().get(), cells);
    Outputs outputs = Outputs.of(press, impact.cells());
    return new Answer(
        head(name, impact),
        List.of(
            group("sentences", impact.sentences().stream().map(ImpactAnswer::sentence).toList()),
            group("checked again", impact.audits().stream().map(ImpactAnswer::audit).toList()),
            group("figures", impact.figures().stream().map(f -> figure(press, f)).toList()),
            group("pages", paths(outputs.pages())),
            group("files", paths(outputs.files())),
            group("if an order, a place or a count changes", paths(outputs.reordered()))),
        ImpactJson.of(press, name, impact, outputs));
  }

  private static Answer.Group group(String name, List<Answer.Line> lines) {
    String count = lines.size() == 1 ? "" : " (" + lines.size() + ")";
    return new Answer.Group(name + count, lines);
  }

  private static List<String> head(String name, Impact impact) {
    List<String> head = new ArrayList<>();
    Set<String> asked = impact.edited().stream().map(CellRef::id).collect(Collectors.toSet());
    List<String> computed =
        impact.cells().stream().filter(id -> !asked.contains(id)).sorted().toList();
    boolean one = impact.edited().size() == 1;
    head.add(one ? cell(impact.edited().get(0)) : name + ": " + impact.edited().size() + " cells");
    if (!computed.isEmpty()) {
      head.add("computed from " + (one ? "it: " : "them: ") + names(computed));
    }
    return head;
  }

  private static String cell(CellRef cell) {
    return cell.id() + "  " + cell.cell().at().text().strip() + "  " + cell.cell().at();
  }

  private static String names(List<String> names) {
    String first = String.join(", ", names.stream().limit(LISTED).toList());
    int more = names.size() - LISTED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static Answer.Line sentence(Mention mention) {
    return Answer.Line.of(mention.line().at(), Inquiry.said(mention));
  }

  private static Answer.Line audit(Audit audit) {
    String kind = audit.kind().name().toLowerCase(Locale.ROOT);
    String rule = audit.rule();
    String text =
        switch (audit.kind()) {
          case CLAIM -> rule;
          case FORMULA -> audit.subject() + " = " + rule;
          case TOTAL -> audit.subject() + " is the sum of its parts";
          case CONDITION -> rule + ", in " + audit.subject();
        };
    return Answer.Line.of(audit.at(), kind + " " + text);
  }

  private static Answer.Line figure(Press press, BoundFigure figure) {
    String number = Numbers.of(press, press.site().config().mainLanguage(), figure);
    return Answer.Line.of(figure.figure().at(), (figure.figure().id() + "  " + number).strip());
  }

  private static List<Answer.Line> paths(List<String> paths) {
    return paths.stream().map(Answer.Line::of).toList();
  }
}
