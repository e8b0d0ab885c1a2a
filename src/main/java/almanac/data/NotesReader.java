package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code notes:}: for each name its kind and its words. */
final class NotesReader {
  private static final Map<String, Note.Kind> KINDS =
      Map.of(
          "base", Note.Kind.BASE,
          "mismatch", Note.Kind.MISMATCH,
          "misprint", Note.Kind.MISPRINT);

  private NotesReader() {}

  static Map<String, Note> read(Entries dataset) {
    Map<String, Note> notes = new LinkedHashMap<>();
    for (YamlNode.Entry entry : dataset.entries("notes")) {
      note(entry, dataset.diagnostics()).ifPresent(n -> notes.put(n.name(), n));
    }
    return notes;
  }

  private static Optional<Note> note(YamlNode.Entry entry, Diagnostics diagnostics) {
    if (entry.value() instanceof YamlNode.Scalar words && !words.missing()) {
      return Optional.of(plain(entry.key(), words.text()));
    }
    return Entries.of(entry.value(), "the note \"" + entry.key() + "\"", diagnostics)
        .map(entries -> full(entry.key(), entries));
  }

  private static Note plain(Text name, Text words) {
    return new Note(
        name.value(), name.span(), Note.Kind.EXPLAINS, Localized.of(words), Optional.empty());
  }

  private static Note full(Text name, Entries entries) {
    String what = "the note \"" + name + "\"";
    entries.allow(what, known(entries));
    Note.Kind kind = kind(entries);
    Optional<Text> printed = entries.text("printed");
    if (kind == Note.Kind.MISPRINT && printed.isEmpty()) {
      entries
          .diagnostics()
          .report(
              Diagnostic.error("missing-key", name.span(), what + " lacks the key \"printed\"")
                  .withHint("say what was printed, `printed: \"51,2817\"`"));
    }
    Optional<Localized> words = LocalizedReader.beside(entries);
    if (words.isEmpty() && kind != Note.Kind.MISPRINT) {
      entries.diagnostics().report(wordless(name, what));
    }
    return new Note(
        name.value(), name.span(), kind, words.orElse(Localized.of(empty(name))), printed);
  }

  private static Diagnostic wordless(Text name, String what) {
    return Diagnostic.error("missing-key", name.span(), what + " has no words")
        .withHint("give it a text for each language, `zh: …, en: …`");
  }

  private static Text empty(Text name) {
    return name.part(name.length(), name.length());
  }

  private static List<String> known(Entries entries) {
    List<String> known = new ArrayList<>(List.of("kind", "printed", "zh", "en"));
    for (YamlNode.Entry entry : entries.mapping().entries()) {
      String key = entry.key().value();
      if (key.length() == 2 && LocalizedReader.isLanguage(key)) {
        known.add(key);
      }
    }
    return known;
  }

  private static Note.Kind kind(Entries entries) {
    Optional<Text> written = entries.text("kind");
    if (written.isEmpty()) {
      return Note.Kind.EXPLAINS;
    }
    Text word = written.get();
    Note.Kind kind = KINDS.get(word.value());
    if (kind == null) {
      entries.diagnostics().report(unknownKind(word));
      return Note.Kind.EXPLAINS;
    }
    return kind;
  }

  private static Diagnostic unknownKind(Text word) {
    List<String> kinds = List.of("base", "mismatch", "misprint");
    String near = Suggestion.didYouMean(word.value(), kinds);
    return Diagnostic.error("unknown-kind", word.span(), "no kind of note called \"" + word + "\"")
        .withHint(
            near.isEmpty() ? "the kinds are base, mismatch, misprint, or leave it out" : near);
  }
}
