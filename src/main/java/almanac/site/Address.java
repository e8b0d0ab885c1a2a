package almanac.site;

/**
 * Where a file of the output stands: its path below the output folder, with forward slashes. Links
 * between addresses are relative and name a file, so that they hold from disk, at a domain's root
 * and in a sub-folder.
 */
public record Address(String path) {

  /** Of a page: the first language stands at the root, the others below their own folder. */
  public static Address of(String mainLanguage, String language, String file) {
    return new Address(language.equals(mainLanguage) ? file : language + "/" + file);
  }

  /** What to write in a page at this address to reach another one. */
  public String to(Address other) {
    String[] from = path.split("/", -1);
    String[] there = other.path.split("/", -1);
    int shared = 0;
    while (shared < from.length - 1
        && shared < there.length - 1
        && from[shared].equals(there[shared])) {
      shared++;
    }
    return "../".repeat(from.length - 1 - shared)
        + String.join("/", java.util.Arrays.asList(there).subList(shared, there.length));
  }

  /** {@code ../} for each folder that this address stands in; empty at the top. */
  public String root() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
