package almanac.serve;

import almanac.source.Resources;
import java.io.IOException;

/** A script or style sheet that comes with the program. */
record ShippedFile(String path) implements Aid {
  @Override
  public boolean isScript() {
    return path.endsWith(".js");
  }

  @Override
  public void answer(Request request) throws IOException {
    byte[] bytes = Resources.bytes("almanac/serve/" + path);
    request.send(new Answer(200, MediaTypes.of(path), bytes));
  }
}
