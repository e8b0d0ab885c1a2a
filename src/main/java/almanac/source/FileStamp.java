package almanac.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.TreeMap;

/** What the disk says of a file without opening it: as long as it is the same, so is the file. */
public final class FileStamp {
  private FileStamp() {}

  /**
   * Whether the disk knows when a file's bytes, name or rights were last touched, which no program
   * can set back.
   */
  static boolean isSure(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /** Size, number on the disk, and times. */
  public static String of(Path file, LinkOption... links) throws IOException {
    String asked =
        isSure(file) ? "unix:size,ino,lastModifiedTime,ctime" : "size,fileKey,lastModifiedTime";
    return new TreeMap<>(Files.readAttributes(file, asked, links)).toString();
  }
}
