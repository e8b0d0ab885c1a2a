package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The feed of changes, one in each language. What it says of a correction is what its author says:
 * an edit of the cell alone is a mistake.
 */
final class FeedProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    if (!Feed.isMade(press)) {
      return List.of();
    }
    return press.languages().stream()
        .map(language -> press.here(language, "feed", press.site().config().at()))
        .map(here -> artifact(press, here))
        .filter(file -> !press.brings(file.path()))
        .toList();
  }

  private static Artifact artifact(Press press, Here here) {
    return new Artifact(
        press.site().address(here.language(), Feed.PATH).path(),
        here.origin(),
        Rests.ON_NOTHING,
        () -> new Feed(press, here).xml().getBytes(StandardCharsets.UTF_8));
  }
}
