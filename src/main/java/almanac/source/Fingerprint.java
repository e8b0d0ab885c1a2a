package almanac.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All that a site is made from, as one short text: the same means the same site. */
public final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Of the program and of the name and state of every source; empty where something is to be said
   * of a file, such as a link that leads nowhere. The state is size, number on the disk and times,
   * with the time of the last change of its entry, which no program can set back; where the disk
   * does not know that, all the file's bytes.
   *
   * @throws MachineException if the machine does not let us read a file or a folder
   */
  public static Optional<String> of(Path root) {
    Diagnostics diagnostics = new Diagnostics();
    List<BinaryFile> files = DiskWalk.files(root, diagnostics);
    if (!diagnostics.sorted().isEmpty()) {
      return Optional.empty();
    }
    boolean unix = root.getFileSystem().supportedFileAttributeViews().contains("unix");
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(Program.state());
    for (BinaryFile file : files) {
      fingerprint.add(file.path());
      fingerprint.add(unix ? state(file).getBytes(StandardCharsets.UTF_8) : file.bytes());
    }
    return Optional.of(fingerprint.text());
  }

  private static String state(BinaryFile file) {
    try {
      return new TreeMap<>(
              Files.readAttributes(file.disk(), "unix:size,ino,lastModifiedTime,ctime"))
          .toString();
    } catch (IOException e) {
      throw Unreadable.of(file.path(), e);
    }
  }

  /** Of a text. */
  public static String of(String text) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(text);
    return fingerprint.text();
  }

  private void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** With its length first, so that no two lists of parts run together alike. */
  private void add(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private String text() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
