package almanac.render;

import almanac.data.CellRef;
import almanac.site.BoundValue;
import almanac.site.Front;
import almanac.value.Measure;
import almanac.value.NumberFormat;
import java.util.Optional;

/** Shows numbers to remember. */
final class KeyFigures {
  private KeyFigures() {}

  static KeyFigureView view(Here here, Front.Key key) {
    String shown = shown(here, key.value());
    int from = firstDigit(shown);
    int to = lastDigit(shown) + 1;
    String prefix = from > 0 ? shown.substring(0, from).strip() : "";
    String unit = shown.substring(to).strip();
    Optional<CellRef> cell = key.value().cells().stream().findFirst();
    String href =
        key.to().map(here::to).or(() -> cell.map(c -> Provenance.href(here, c))).orElse("");
    return new KeyFigureView(
        prefix,
        Html.of(shown.substring(from, to)),
        unit,
        key.label().plain(),
        key.change().map(c -> change(here, c)).orElse(""),
        key.basis(),
        href);
  }

  /** Short, as the page shows it. */
  static String shown(Here here, BoundValue value) {
    boolean words = value.outcome().words().isPresent();
    return words ? value.shown() : here.speech().numbers().keyFigure(value.outcome().shown());
  }

  private static int firstDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) || text.charAt(i) == '−') {
        return i;
      }
    }
    return 0;
  }

  private static int lastDigit(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (Character.isDigit(text.charAt(i))) {
        return i;
      }
    }
    return text.length() - 1;
  }

  /** ▲ 38.05%, ▼ 0.24个百分点: the direction is said by the sign, never by the colour alone. */
  static String change(Here here, BoundValue change) {
    Measure measure = change.outcome().shown();
    NumberFormat numbers = here.speech().numbers();
    int sign = measure.number().signum();
    Measure size =
        new Measure(measure.number().abs(), measure.unit(), measure.approximate(), measure.exact());
    String key = sign > 0 ? "change.up" : sign < 0 ? "change.down" : "change.none";
    return here.speech().words().get(key, numbers.prose(size));
  }
}
