package almanac.render;

import almanac.publish.Artifact;

/**
 * A file that a figure is taken away as.
 *
 * @param ending behind the figure's id, such as {@code .csv}
 * @param bytes made once, for the file itself and for the size that its page names
 */
record FigureFile(String ending, Once<byte[]> bytes) {
  private static String base(String id) {
    return "figures/" + id;
  }

  Artifact artifact(Here here, String id) {
    String path = here.site().address(here.language(), base(id) + ending).path();
    return new Artifact(path, here.origin(), bytes::get);
  }

  FileView view(Here here, String id) {
    Words words = here.speech().words();
    return new FileView(
        id + ending,
        here.toOwn(base(id) + ending),
        words.get("kind" + ending),
        Downloads.size(words, bytes.get().length));
  }
}
