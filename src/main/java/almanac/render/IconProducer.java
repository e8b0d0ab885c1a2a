package almanac.render;

import almanac.chart.Emblem;
import almanac.publish.Artifact;
import almanac.publish.Rests;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The site's icon in the sizes that browsers and telephones ask for. */
final class IconProducer implements Producer {
  static final String SVG = "assets/icon.svg";
  static final List<Integer> SIZES = List.of(180, 192, 512);

  static String png(int size) {
    return "assets/icon-" + size + ".png";
  }

  @Override
  public List<Artifact> produce(Press press) {
    String title = press.speech(press.languages().get(0)).text(press.site().config().title());
    Emblem emblem = Emblem.of(title);
    Map<String, Supplier<byte[]>> icons = new LinkedHashMap<>();
    icons.put(SVG, () -> emblem.svg().getBytes(StandardCharsets.UTF_8));
    SIZES.forEach(size -> icons.put(png(size), () -> emblem.png(size)));
    return icons.entrySet().stream()
        .filter(icon -> !press.brings(icon.getKey()))
        .map(
            icon ->
                new Artifact(
                    icon.getKey(),
                    press.site().config().at(),
                    Rests.ON_NOTHING,
                    () -> icon.getValue().get()))
        .toList();
  }
}
