package almanac.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** Text that is copied from a page is what was written. */
class TextLayerTest {
  /** Texts of drawings come behind those of their page. */
  @Test
  void chineseIsReadAsItIsWritten() {
    assertThat(Printed.lines(Pdf.of(Samples.chinese())))
        .containsSubsequence(
            "科技信贷a",
            "2017年末，余额2,071.27亿元。",
            "整体情况",
            "贷款见图1-1，共有5,235户1。一一年增长38.05%。",
            "1 户数不含个人。",
            "图1-1 余额增长近四成",
            "2016年末 1,500.36",
            "2017年末 2,071.27",
            "合计 3,571.63",
            "来源：统计局",
            "二〇一六年");
  }

  @Test
  void englishIsReadAsItIsWritten() {
    assertThat(Printed.lines(Pdf.of(Samples.english())))
        .containsSubsequence(
            "Loans to enterprises",
            "At the end of 2017 the balance stood at RMB 207.13 billion, up 38.05%.",
            "Year Balance",
            "2016 150.04",
            "2017 207.13",
            "It’s “well-known”.");
  }

  @Test
  void nothingIsCopiedBetweenAHeadingAndItsPage() {
    assertThat(Printed.lines(Pdf.of(Samples.chinese())))
        .anyMatch(line -> line.matches("科技信贷 {1,3}3"));
  }

  @Test
  void radicalsAreCopiedAsIdeographs() {
    String all =
        "一丨丶丿乙二人儿入八几力十又口土士大女子小山工己干广弓心戈手支文斗方日月木水火爪父片牛犬玉瓜瓦甘生用田白皮目石示禾立竹米羊老耳肉自至色虫血行衣西见角言谷豆车里金长门雨青非面革音页风飞食首香马骨高鬼鱼鸟鹿麻黄黑鼓鼠鼻齐齿龙龟";
    byte[] pdf = Pdf.of(Samples.edition("zh-Hans", part("<p>" + all + "</p>")));
    assertThat(Printed.text(pdf).replaceAll("\\s", "")).contains(all);
    assertThat(lookalikes(Printed.text(pdf))).isEmpty();
    List<String> maps = Printed.look(pdf, TextLayerTest::maps);
    assertThat(maps).isNotEmpty().allMatch(TextLayerTest::isClean);
  }

  @Test
  void everyFontIsEmbeddedAsASubset() {
    List<String> fonts = Printed.look(Pdf.of(Samples.chinese()), TextLayerTest::fonts);
    assertThat(fonts)
        .isNotEmpty()
        .allMatch(name -> name.matches("[A-Z]{6}\\+NotoSansSC-\\w+ embedded"));
  }

  @Test
  void whatNoFontHasIsMarkedAsMissing() {
    assertThat(Printed.text(Pdf.of(Samples.edition("zh-Hans", part("<p>字\ud83d\ude00字</p>")))))
        .contains("字〓字");
  }

  private static String part(String body) {
    return "<section class=\"part\"><h1>题</h1>" + body + "</section>";
  }

  private static List<Integer> lookalikes(String text) {
    return text.codePoints()
        .filter(c -> (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfaff))
        .boxed()
        .toList();
  }

  /** Those a map could give are its right sides; ours are its only four digits after a space. */
  private static boolean isClean(String map) {
    return !map.matches("(?s).*<(2[EF][89A-D]|F[9A])[0-9A-F]{2}>\\s*\n.*");
  }

  private static List<String> maps(PDDocument document) throws IOException {
    List<String> maps = new ArrayList<>();
    for (PDFont font : all(document)) {
      COSStream map = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
      maps.add(new String(map.createInputStream().readAllBytes(), StandardCharsets.US_ASCII));
    }
    return maps;
  }

  private static List<String> fonts(PDDocument document) throws IOException {
    return all(document).stream()
        .map(font -> font.getName() + (font.isEmbedded() ? " embedded" : ""))
        .toList();
  }

  private static Set<PDFont> all(PDDocument document) throws IOException {
    Set<PDFont> fonts = new LinkedHashSet<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }
}
