package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The theme's style sheets and scripts, and the files that authors put beside their pages. */
final class AssetProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    List<Artifact> files = new ArrayList<>();
    press
        .assets()
        .forEach(
            (path, bytes) ->
                files.add(
                    new Artifact(
                        path,
                        new SourceFile("templates/" + path, "").start(),
                        Rests.ON_NOTHING,
                        () -> bytes)));
    press
        .copies()
        .forEach(
            (path, file) ->
                files.add(new Artifact(path, file.start(), Rests.ON_NOTHING, file::bytes)));
    return files;
  }
}
