package almanac.source;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook, each unpacked when it is asked for, and no further than a limit. */
final class XlsxParts {
  /** What a part may unpack to; a small file can claim to hold a disk full of zeros. */
  private static final long LARGEST = 512L << 20;

  private static final int[] ZIP = {'P', 'K', 3, 4};

  /** What older spreadsheets and encrypted files start with, [MS-CFB] 2.2. */
  private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};

  private static final String SAVE = "open it in your spreadsheet program and save it as .xlsx";

  private final byte[] bytes;

  XlsxParts(Workbook workbook) throws XlsxFault {
    this.bytes = workbook.bytes();
    if (startsWith(COMPOUND)) {
      throw new XlsxFault(
          "not-xlsx",
          "the file is protected by a password, or in the older form .xls",
          "take the password off, and save it as .xlsx");
    } else if (!startsWith(ZIP)) {
      throw new XlsxFault("not-xlsx", "the file is no XLSX workbook", SAVE);
    }
  }

  private boolean startsWith(int[] mark) {
    boolean same = bytes.length >= mark.length;
    for (int i = 0; i < mark.length && same; i++) {
      same = (bytes[i] & 0xFF) == mark[i];
    }
    return same;
  }

  /** What reads a part. */
  interface Reading<T> {
    T of(XMLStreamReader xml) throws XMLStreamException, IOException;
  }

  /** What one makes of a part; empty where the workbook has none of that name. */
  <T> Optional<T> read(String name, Reading<T> reading) throws XlsxFault {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equalsIgnoreCase(name)) {
          return Optional.of(reading.of(xml(new Limited(zip))));
        }
      }
      return Optional.empty();
    } catch (XlsxFault fault) {
      throw fault;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw fault(e);
    }
  }

  private static XlsxFault fault(Exception e) {
    Throwable cause = e instanceof XMLStreamException xml ? xml.getNestedException() : e.getCause();
    return cause instanceof XlsxFault fault ? fault : damaged();
  }

  static XlsxFault damaged() {
    return new XlsxFault("not-xlsx", "the workbook is damaged", SAVE);
  }

  /** What the file refers to, elsewhere or in itself, is not followed. */
  private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(in);
  }

  /** A stream that ends with a fault where it is too long. */
  private static final class Limited extends FilterInputStream {
    private long left = LARGEST;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      take(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
      int read = super.read(to, from, most);
      take(Math.max(0, read));
      return read;
    }

    private void take(int read) throws XlsxFault {
      left -= read;
      if (left < 0) {
        throw tooLarge();
      }
    }
  }

  static XlsxFault tooLarge() {
    return new XlsxFault(
        "too-large",
        "the workbook unpacks to more than 512 MiB, or to texts of more than a million characters",
        "split the table, or save it as .csv");
  }
}
