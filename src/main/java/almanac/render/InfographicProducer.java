package almanac.render;

import almanac.chart.Charts;
import almanac.publish.Artifact;
import almanac.site.Page;
import java.util.List;

/** The picture of each infographic, for sharing. */
final class InfographicProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    return press.site().allPages().stream()
        .filter(page -> page.layout().equals(Infographics.LAYOUT))
        .map(page -> artifact(press, page))
        .toList();
  }

  private static Artifact artifact(Press press, Page page) {
    Here here = PageProducer.here(press, page);
    return new Artifact(
        Infographics.picture(here).path(),
        here.origin(),
        Ground.of(press, page.language(), ground -> ground.pictured(page)),
        () -> Charts.png(Infographics.of(press, here, page)));
  }
}
