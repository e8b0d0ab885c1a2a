package almanac.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document gets the pictures of its edition and nothing else. */
class ShelfTest {
  @TempDir Path folder;

  @Test
  void picturesOfTheEditionAreThere() throws IOException {
    assertThat(pictures("images/a.png", Map.of("images/a.png", png()))).isEqualTo(1);
  }

  @Test
  void filesOfTheMachineAreNot() throws IOException {
    Path file = Files.write(folder.resolve("a.png"), png());
    assertThat(pictures(file.toUri().toString(), Map.of())).isZero();
    assertThat(pictures(file.toString(), Map.of())).isZero();
  }

  @Test
  void documentTypesAreRefused() {
    Edition edition =
        new Edition("t", "en", "", "<!DOCTYPE html [<!ENTITY a 'b'>]><html/>", "", Map.of());
    assertThatThrownBy(() -> Pdf.of(edition)).isInstanceOf(IllegalArgumentException.class);
  }

  private static int pictures(String src, Map<String, byte[]> images) {
    String body =
        "<section class='part'><h1>t</h1><p><img src='" + src + "' alt='a'/></p></section>";
    Edition edition =
        new Edition("t", "en", "", Samples.document("en", body), Samples.css(), images);
    return Printed.look(Pdf.of(edition), ShelfTest::count);
  }

  private static int count(PDDocument document) {
    int count = 0;
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getXObjectNames()) {
        count += page.getResources().isImageXObject(name) ? 1 : 0;
      }
    }
    return count;
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
