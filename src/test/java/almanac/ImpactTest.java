package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.data.CellRef;
import almanac.publish.Artifact;
import almanac.render.Outputs;
import almanac.render.Press;
import almanac.render.Presses;
import almanac.render.Printing;
import almanac.render.Stock;
import almanac.site.Impact;
import almanac.site.SiteReader;
import almanac.source.Diagnostics;
import almanac.source.Sources;
import almanac.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to depend on a cell of the first site changes when the cell does, and no more. */
class ImpactTest {
  @TempDir static Path folder;
  private static Stock stock;
  private static Press before;
  private static Map<String, byte[]> published;

  @BeforeAll
  static void publish() throws IOException {
    FirstSite.copyTo(folder);
    stock = Stock.of(folder);
    before = press();
    published = files(before);
  }

  private static Press press() {
    Diagnostics diagnostics = new Diagnostics();
    Sources sources = Sources.read(folder, diagnostics);
    return Presses.of(SiteReader.read(sources, diagnostics), sources, stock, diagnostics)
        .with(Printing.Pdf.NONE);
  }

  private static Map<String, byte[]> files(Press press) {
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    press.files().parallelStream().forEach(file -> files.put(file.path(), bytes(file)));
    return files;
  }

  private static byte[] bytes(Artifact file) {
    return file.body().bytes();
  }

  /** The total is not mended: what is wrong is drawn as well, and says no more than before. */
  @Test
  void ofOneDistrict() throws IOException {
    Map<String, String> edit = Map.of("districts.recommended_amount[2017, pudong]", "41,460");
    assertThat(changed(edit)).containsExactlyElementsOf(said(edit));
  }

  @Test
  void ofCellsInSentencesFiguresAndNotes() throws IOException {
    Map<String, String> edits =
        Map.of(
            "applicants.first[2017, bank]", "223",
            "board_financing.amount[2017, equity]", "10.94[^before]",
            "loans.npl_share[2017, sme]", "89.79",
            "vouchers.firms[2017]", "3801家[^over][^since]",
            "guidance_funds.funds[2017]", "9支[^present]",
            "patents.patents[2017, filed]", "131747",
            "transfer_centre.intermediaries[2017]", "209家[^date]");
    assertThat(changed(edits)).containsExactlyElementsOf(said(edits));
  }

  /** Jiading comes before Minhang, in the list of districts and beside their pages. */
  @Test
  void ofTheOrderOfRows() throws IOException {
    Map<String, String> edit = Map.of("districts.granted_amount[2017, jiading]", "26,780");
    Set<String> all = new TreeSet<>(said(edit));
    all.addAll(outputs(edit).reordered());
    Set<String> changed = changed(edit);
    assertThat(changed).containsAll(said(edit)).contains("districts/minhang.html");
    assertThat(all).containsAll(changed);
  }

  private static NavigableSet<String> said(Map<String, String> edits) {
    Outputs outputs = outputs(edits);
    NavigableSet<String> said = new TreeSet<>(outputs.pages());
    said.addAll(outputs.files());
    return said;
  }

  private static Outputs outputs(Map<String, String> edits) {
    Impact impact = Impact.of(before.site(), before.mentions().get(), cells(edits));
    return Outputs.of(before, impact.cells());
  }

  private static List<CellRef> cells(Map<String, String> edits) {
    return edits.keySet().stream()
        .map(id -> before.site().catalog().cell(id).orElseThrow())
        .toList();
  }

  /** What is another one once the cells are edited; the list of all files always is. */
  private static NavigableSet<String> changed(Map<String, String> edits) throws IOException {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (CellRef cell : cells(edits)) {
      Path file = folder.resolve(cell.cell().at().file().path());
      texts.put(file, Files.readString(file));
      edit(file, cell.cell().at(), edits.getOrDefault(cell.id(), ""));
    }
    Map<String, byte[]> now = files(press());
    for (Map.Entry<Path, String> text : texts.entrySet()) {
      Files.writeString(text.getKey(), text.getValue());
    }
    NavigableSet<String> changed = new TreeSet<>(List.of("manifest.json"));
    Stream.concat(published.keySet().stream(), now.keySet().stream())
        .filter(path -> !Arrays.equals(published.get(path), now.get(path)))
        .map(path -> path.replaceFirst("^(search/\\w+/).*", "$1")) // a folder is named once
        .forEach(changed::add);
    return changed;
  }

  private static void edit(Path file, Span cell, String text) throws IOException {
    String now = Files.readString(file);
    Files.writeString(file, now.substring(0, cell.start()) + text + now.substring(cell.end()));
  }
}
