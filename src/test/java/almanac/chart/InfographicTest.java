package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.chart.Infographic.Block;
import almanac.chart.Infographic.Cards;
import almanac.chart.Infographic.Figures;
import almanac.chart.Infographic.Item;
import almanac.chart.Infographic.Part;
import almanac.chart.Infographic.Points;
import almanac.chart.Infographic.Size;
import almanac.chart.Infographic.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class InfographicTest {
  private static final List<Item> ITEMS =
      List.of(
          new Item("商业可持续", "使银行有内在的动力。"),
          new Item("政策可托底", "共建多层次的风险分担体系。"),
          new Item("", "没有名称的一项"));

  private static final Infographic ALL =
      infographic(
          new Words("到2020年末，贷款余额力争达到约2,700亿元。", false),
          new Cards(ITEMS),
          new Figures(List.of(new Item("2,071.27亿元", "科技型企业贷款余额"), new Item("5,235户", ""))),
          new Points(ITEMS),
          new Infographic.Chart(Gallery.named("bullet"), "贷款余额已达目标的四分之三以上", "2020年目标的进度"),
          new Words("本页按报告重建。", true));

  private static Infographic infographic(Part... parts) {
    return new Infographic(
        "上海科技金融",
        "一图看懂",
        "从目标到成绩。",
        List.of(new Item("77%", "目标的进度")),
        List.of(new Block("一个目标", List.of(parts))),
        List.of("来源：编的"));
  }

  @Test
  void isFifteenHundredPixelsWide() throws IOException {
    assertThat(image(ALL).getWidth()).isEqualTo(1500);
  }

  @Test
  void isAsLargeAsThePageSays() throws IOException {
    BufferedImage image = image(ALL);
    assertThat(Charts.size(ALL)).isEqualTo(new Size(image.getWidth(), image.getHeight()));
  }

  @Test
  void hasTheSameBytesEachTimeAndInEachLocale() {
    byte[] bytes = Charts.png(ALL);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Charts.png(ALL)).isEqualTo(bytes);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void growsWithItsWords() {
    Infographic shorter = infographic(new Words("一句。", false));
    Infographic longer = infographic(new Words("一句。".repeat(60), false));
    assertThat(Charts.size(longer).height()).isGreaterThan(Charts.size(shorter).height());
  }

  @Test
  void writesNothingBeyondItsMargins() throws IOException {
    BufferedImage image = image(ALL);
    for (int y = 600; y < image.getHeight(); y++) {
      assertThat(image.getRGB(60, y)).as("left, line %s", y).isEqualTo(0xffffffff);
      assertThat(image.getRGB(1439, y)).as("right, line %s", y).isEqualTo(0xffffffff);
    }
  }

  private static BufferedImage image(Infographic infographic) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(Charts.png(infographic)));
  }
}
