package almanac.publish;

/**
 * What publishing changed on the disk; the manifest is not counted.
 *
 * @param written files that are new or differ from those on the disk
 * @param kept files that were on the disk already, byte for byte
 * @param removed files of the site before that are no more
 */
public record Publication(int written, int kept, int removed) {
  /** Nothing was published. */
  public static final Publication NONE = new Publication(0, 0, 0);

  /** All files of the site but its manifest. */
  public int files() {
    return written + kept;
  }

  /** One line for the person who started it. */
  public String summary(String output, int pages) {
    String removals = removed == 0 ? "" : ", " + removed + " removed";
    return output
        + (": " + counted(pages, "page"))
        + (", " + counted(files(), "file"))
        + (", " + written + " written" + removals);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
