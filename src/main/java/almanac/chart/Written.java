package almanac.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The labels of a chart, each with the item it belongs to. */
final class Written {

  private record Entry(int key, String title, Placed placed) {}

  private record Sample(Item item, Rectangle2D box) {}

  private final List<Sample> samples = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  void item(int key, String title, List<Placed> texts) {
    texts.forEach(text -> entries.add(new Entry(key, title, text)));
  }

  /** A little of an item's colour, before a label that does not stand at the item. */
  void sample(Item item, double x, double baseline) {
    samples.add(new Sample(item, new Rectangle2D.Double(x, baseline - 10, 10, 10)));
  }

  /** Labels that belong to no single item. */
  void ground(List<Placed> texts) {
    item(-1, "", texts);
  }

  void paint(Sheet sheet) {
    for (Entry entry : entries) {
      if (entry.title().isEmpty()) {
        sheet.ground();
      } else {
        sheet.item(entry.key(), entry.title());
      }
      sheet.text(entry.placed());
    }
    for (Sample sample : samples) {
      sheet.item(sample.item().key(), sample.item().title());
      if (sample.item().missing() || sample.item().point().residual()) {
        sheet.hatched(sample.box(), sample.item().tone());
      } else {
        sheet.fill(sample.box(), sample.item().tone());
      }
    }
    sheet.ground();
  }
}
