package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import java.util.List;

/** Pictures for links to the site's pages, which only a site with an address can have. */
final class CardProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    if (Reach.url(press.site()).isEmpty()) {
      return List.of();
    }
    return SharingCard.all(press).entrySet().stream()
        .filter(card -> !press.brings(card.getKey()))
        .map(
            card ->
                new Artifact(
                    card.getKey(),
                    press.site().config().at(),
                    Rests.ON_NOTHING,
                    () -> card.getValue().png()))
        .toList();
  }
}
