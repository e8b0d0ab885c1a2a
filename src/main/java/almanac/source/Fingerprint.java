package almanac.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** All that a site is made from, as one short text: the same means the same site. */
public final class Fingerprint {
  private final MessageDigest digest = Sha256.begun();

  private Fingerprint() {}

  /**
   * Of the program and of the name and state of every source; empty where something is to be said
   * of a file, such as a link that leads nowhere. The state is the file's stamp, or all its bytes
   * where that is not sure.
   *
   * @throws MachineException if the machine does not let us read a file or a folder
   */
  public static Optional<String> of(Path root) {
    Diagnostics diagnostics = new Diagnostics();
    List<BinaryFile> files = DiskWalk.files(root, diagnostics);
    if (!diagnostics.sorted().isEmpty()) {
      return Optional.empty();
    }
    boolean sure = FileStamp.isSure(root);
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(Program.state());
    for (BinaryFile file : files) {
      fingerprint.add(file.path());
      fingerprint.add(sure ? stamp(file).getBytes(StandardCharsets.UTF_8) : file.bytes());
    }
    return Optional.of(fingerprint.text());
  }

  private static String stamp(BinaryFile file) {
    try {
      return FileStamp.of(file.disk());
    } catch (IOException e) {
      throw Unreadable.of(file.path(), e);
    }
  }

  /** Of texts, in their order. */
  public static String of(List<String> texts) {
    Fingerprint fingerprint = new Fingerprint();
    texts.forEach(fingerprint::add);
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
