package almanac.print;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Says what bytes the samples give, to be run by another Java than that of the tests. */
final class SamePdf {
  private SamePdf() {}

  public static void main(String[] args) {
    System.out.println(digest());
  }

  static String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Pdf.of(Samples.chinese()));
      digest.update(Pdf.of(Samples.english()));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
