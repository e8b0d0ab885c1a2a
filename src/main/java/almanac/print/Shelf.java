package almanac.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a document may ask for: the pictures of its edition, by their {@code src}. */
record Shelf(Map<String, byte[]> images) {
  /** What addresses are relative to; there is no such place. */
  static final String ROOT = "edition:/";

  void lendTo(PdfRendererBuilder builder) {
    builder.useUriResolver((base, uri) -> resolve(uri));
    builder.useProtocolsStreamImplementation(Shelf::stream, "http", "https", "file", "jar", "data");
    builder.useProtocolsStreamImplementation(uri -> stream(bytes(uri)), "edition");
    builder.useExternalResourceAccessControl(
        (uri, type) -> images.containsKey(name(uri)),
        com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
            .RUN_AFTER_RESOLVING_URI);
  }

  private @Nullable String resolve(String uri) {
    return images.containsKey(name(uri)) ? ROOT + name(uri) : null;
  }

  private static String name(String uri) {
    return uri.startsWith(ROOT) ? uri.substring(ROOT.length()) : uri;
  }

  private byte[] bytes(String uri) {
    return images.getOrDefault(name(uri), new byte[0]);
  }

  private static FSStream stream(String refused) {
    return stream(new byte[0]);
  }

  private static FSStream stream(byte[] bytes) {
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
