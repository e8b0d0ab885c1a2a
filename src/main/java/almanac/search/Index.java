package almanac.search;

import almanac.markup.Passage;
import almanac.source.Packed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An index that is filled page by page, in the order in which hits are to be shown, and then
 * written. It is a folder of classic scripts, each of which hands its part to a function called
 * {@code almanac}: {@code start.js} says how the rest is laid out, {@code g<n>.js} say in which
 * pieces of pages a sequence of characters occurs, {@code t<n>.js} hold their text, by which every
 * hit is verified, {@code letters.js} says which characters a letter may stand for.
 */
public final class Index {
  private final Layout layout;
  private final List<Integer> kinds = new ArrayList<>();
  private final List<Packed> pieces = new ArrayList<>();
  private final List<Integer> weights = new ArrayList<>();
  private final Map<String, Postings> texts = new HashMap<>();
  private final Map<String, Postings> titles = new HashMap<>();
  private final Set<Character> used = new HashSet<>();
  private final Set<Character> named = new HashSet<>();

  /** An empty one. */
  public Index(Layout layout) {
    this.layout = layout;
  }

  /** Adds a page; the kinds of pages must not descend. */
  public void add(Entry entry) {
    String title = Folding.fold(entry.title());
    post(titles, Grams.of(title));
    post(titles, Set.of(Grams.ofTitle(title)));
    post(titles, Grams.ofInitials(title));
    post(texts, Grams.of(title));
    post(texts, Grams.ofInitials(title));
    note(named, title);
    for (Pieces.Piece piece : Pieces.of(entry)) {
      piece.passages().stream().flatMap(p -> p.parts().stream()).forEach(this::post);
      byte[] script = piece.script().getBytes(StandardCharsets.UTF_8);
      pieces.add(Packed.of(script));
      weights.add(script.length);
      kinds.add(entry.kind());
    }
  }

  private void post(Passage.Part part) {
    String folded = Folding.fold(part.text());
    post(texts, Grams.of(folded));
    note(used, folded);
    if (part.name()) {
      post(texts, Grams.ofInitials(folded));
      note(named, folded);
    }
  }

  /** In the piece that is added next. */
  private void post(Map<String, Postings> postings, Set<String> grams) {
    int piece = pieces.size();
    grams.forEach(gram -> postings.computeIfAbsent(gram, g -> new Postings()).add(piece));
  }

  private static void note(Set<Character> characters, String text) {
    text.chars().forEach(c -> characters.add((char) c));
  }

  /** All files by their names; nothing can be added any more. */
  public Map<String, Packed> files() {
    Map<String, Packed> files = new TreeMap<>();
    used.addAll(named);
    List<Integer> counts = texts(files);
    sequences(files);
    String start = Script.start(layout, kinds, counts, Folding.table(used));
    files.put("start.js", script("start", start));
    files.put("letters.js", script("letters", Script.object(Readings.table(named))));
    return files;
  }

  /** Texts of about one size each; says how many pieces each file has. */
  private List<Integer> texts(Map<String, Packed> files) {
    long all = weights.stream().mapToLong(weight -> weight).sum();
    long before = 0;
    int next = 0;
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < layout.texts(); i++) {
      StringBuilder list = new StringBuilder("[");
      int first = next;
      while (next < pieces.size() && before * layout.texts() < all * (i + 1)) {
        list.append(next > first ? ",\n" : "").append(text(pieces.get(next)));
        before += weights.get(next++);
      }
      counts.add(next - first);
      files.put("t" + i + ".js", script("t" + i, list.append("]").toString()));
    }
    return counts;
  }

  private static String text(Packed packed) {
    return new String(packed.bytes(), StandardCharsets.UTF_8);
  }

  private void sequences(Map<String, Packed> files) {
    List<Map<String, String>> shards = new ArrayList<>();
    int count = layout.sequences();
    for (int i = 0; i < count; i++) {
      shards.add(new TreeMap<>());
    }
    Set<String> grams = new HashSet<>(texts.keySet());
    grams.addAll(titles.keySet());
    grams.forEach(gram -> shards.get(Grams.file(gram, count)).put(gram, line(gram)));
    for (int i = 0; i < count; i++) {
      String lines = Script.text(String.join("\n", shards.get(i).values()));
      files.put("g" + i + ".js", script("g" + i, lines));
    }
  }

  private String line(String gram) {
    String all = gram + "\t" + written(texts, gram);
    return titles.containsKey(gram) ? all + "\t" + written(titles, gram) : all;
  }

  private static String written(Map<String, Postings> postings, String gram) {
    Postings found = postings.get(gram);
    return found == null ? "" : found.written();
  }

  private static Packed script(String name, String value) {
    String script = "almanac(\"" + name + "\"," + value + ");\n";
    return Packed.of(script.getBytes(StandardCharsets.UTF_8));
  }
}
