package almanac.publish;

import almanac.source.Flow;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A temporary file that only this process sees: it has no name, or loses it with the process, and
 * its room on the disk is free again when nobody holds it any more.
 */
final class Scratch implements Flow {
  private static final int BUFFER = 1 << 16;

  private @Nullable FileChannel channel;

  /** To write it, once; the file stays when the stream is closed. */
  OutputStream open() throws IOException {
    Path file = Files.createTempFile("almanac-", "");
    FileChannel opened =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    channel = opened;
    return new FilterOutputStream(Channels.newOutputStream(opened)) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    FileChannel opened = channel;
    if (opened == null) {
      return;
    }
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    long at = 0;
    for (int read = opened.read(buffer, at); read >= 0; read = opened.read(buffer, at)) {
      out.write(buffer.array(), 0, read);
      at += read;
      buffer.clear();
    }
  }
}
