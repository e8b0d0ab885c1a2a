package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The data notes and the errata, in each language; an author's page of that path says more. */
final class NotesProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    List<Artifact> pages = new ArrayList<>();
    for (String language : press.languages()) {
      pages.add(artifact(press, language, "notes"));
      pages.add(artifact(press, language, "errata"));
    }
    return pages;
  }

  private static Artifact artifact(Press press, String language, String path) {
    Optional<Page> page = press.site().page(path, language);
    Here here =
        page.map(p -> PageProducer.here(press, p))
            .orElse(press.here(language, path, press.site().config().at()));
    return press.page(here, "page/notes", rests(press, here, page), () -> view(press, here, page));
  }

  private static Rests rests(Press press, Here here, Optional<Page> page) {
    return Grounds.of(
        press,
        here,
        ground -> {
          ground.words(page);
          if (here.path().equals("notes")) {
            press
                .site()
                .datasets()
                .values()
                .forEach(d -> Grounds.conflicts(press, d, here, ground));
          }
        });
  }

  private static NotesView view(Press press, Here here, Optional<Page> page) {
    boolean notes = here.path().equals("notes");
    Words words = here.speech().words();
    String kind = notes ? "notes" : "revisions";
    String title = page.map(p -> p.title().plain()).orElse(words.get(kind + ".title"));
    Html lede =
        page.map(p -> PageProducer.lede(here, p))
            .filter(l -> !l.isEmpty())
            .orElse(Html.of(words.get(kind + ".lede")));
    return new NotesView(
        press.shells().of(here, title, "", List.of()),
        title,
        lede,
        page.map(p -> PageProducer.body(press, here, p)).orElse(Html.NONE),
        notes ? NoteViews.all(press, here) : List.of(),
        notes
            ? List.of()
            : press.site().catalog().datasets().stream()
                .flatMap(d -> RevisionViews.of(here, d).stream())
                .toList(),
        words.get(kind + ".none"));
  }
}
