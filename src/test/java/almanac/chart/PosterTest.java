package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PosterTest {
  private static final Caption CAPTION =
      new Caption("图1-1", "余额一年增长近四成", "贷款余额，亿元", "来源：上海银监局", "https://example.org/f.html");

  @Test
  void isTwiceAsWideAsTheChartAndItsMargins() throws IOException {
    assertThat(image(CAPTION).getWidth()).isEqualTo(2 * (684 + 2 * 24));
  }

  @Test
  void standsOnWhite() throws IOException {
    assertThat(image(CAPTION).getRGB(0, 0)).isEqualTo(0xffffffff);
  }

  @Test
  void growsWithALongTitle() throws IOException {
    Caption longer = new Caption("图1-1", "余额一年增长近四成".repeat(8), "", "", "");
    Caption shorter = new Caption("图1-1", "余额一年增长近四成", "", "", "");
    assertThat(image(longer).getHeight()).isGreaterThan(image(shorter).getHeight());
  }

  @Test
  void showsTheBarsInTheLightTheme() throws IOException {
    BufferedImage image = image(CAPTION);
    int middle = image.getWidth() / 3;
    boolean found = false;
    for (int y = 0; y < image.getHeight(); y++) {
      found |= (image.getRGB(middle, y) & 0xffffff) == 0x12436d;
    }
    assertThat(found).isTrue();
  }

  @Test
  void hasTheSameBytesEachTime() {
    assertThat(png(CAPTION)).isEqualTo(png(CAPTION));
  }

  @Test
  void showsADotAtTheEndOfTheScaleWhole() throws IOException {
    byte[] png =
        Charts.png(Gallery.plain("dot", "edge", List.of("North", "South"), "10 20"), CAPTION);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int longest = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      int run = 0;
      for (int x = image.getWidth() / 2 + 200; x < image.getWidth(); x++) {
        run = (image.getRGB(x, y) & 0xffffff) == 0x12436d ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    assertThat(longest).isBetween(20, 22);
  }

  private static BufferedImage image(Caption caption) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png(caption)));
  }

  private static byte[] png(Caption caption) {
    return Charts.png(Gallery.balance("bar"), caption);
  }
}
