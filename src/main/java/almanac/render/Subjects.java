package almanac.render;

import almanac.data.Field;
import almanac.site.BoundFigure;
import almanac.site.Grid;
import almanac.value.Measure;
import almanac.value.Timing;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a figure is about: its subject, and the line below its finding. */
final class Subjects {
  private Subjects() {}

  /** The author's title, or else dataset and fields. */
  static String title(Speech speech, BoundFigure figure) {
    return figure
        .figure()
        .title()
        .map(speech::text)
        .orElseGet(() -> subject(dataset(speech, figure), fields(speech, figure), speech));
  }

  private static String subject(String dataset, String fields, Speech speech) {
    return fields.isEmpty() ? dataset : speech.words().get("subject", dataset, fields);
  }

  private static String dataset(Speech speech, BoundFigure figure) {
    return speech.text(figure.dataset().title());
  }

  private static String fields(Speech speech, BoundFigure figure) {
    List<String> titles =
        figure.figure().y().stream()
            .flatMap(name -> figure.dataset().field(name.value()).stream())
            .map(Field::title)
            .map(speech::text)
            .distinct()
            .limit(4)
            .toList();
    return String.join(speech.words().get("and.comma"), titles);
  }

  /** Measure, time and unit: 科技型企业贷款余额，2016年末与2017年末，亿元. */
  static String line(Speech speech, BoundFigure figure) {
    List<String> parts = new ArrayList<>(List.of(title(speech, figure)));
    Timing timing =
        figure.grid().columns().stream()
            .findFirst()
            .flatMap(c -> c.field().timing())
            .orElse(Timing.DURING);
    parts.add(speech.times(figure.times(), timing));
    unit(speech, figure.grid()).ifPresent(parts::add);
    return speech.enumerate(parts);
  }

  /** The unit that all numbers share; empty where they do not. */
  static Optional<String> unit(Speech speech, Grid grid) {
    List<Measure> measures = grid.measures();
    boolean shared =
        !measures.isEmpty()
            && measures.stream().allMatch(m -> m.unit().mixesWith(measures.get(0).unit()));
    return shared
        ? Optional.of(unit(speech, measures)).filter(u -> !u.isEmpty())
        : Optional.empty();
  }

  static String unit(Speech speech, List<Measure> measures) {
    Unit unit = measures.get(0).unit();
    return unit.kind() == Unit.Kind.PERCENT ? "%" : speech.numbers().scale(measures).label();
  }
}
