package almanac.render;

import almanac.print.Epub;
import almanac.print.Pdf;
import almanac.publish.Artifact;
import almanac.publish.Kept;
import almanac.publish.Rests;
import almanac.site.Address;
import almanac.site.Volume;
import almanac.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Print editions: a page that holds all, the same as PDF and EPUB, and a PDF of each chapter. */
final class PrintFollower implements Follower {
  @Override
  public List<Artifact> follow(Press press, List<FinishedPage> pages) {
    Map<String, FinishedPage> byPath = new LinkedHashMap<>();
    pages.forEach(page -> byPath.put(page.path(), page));
    Map<String, Artifact> files = new LinkedHashMap<>(); // a page may be a chapter of two volumes
    for (String language : press.languages()) {
      for (Volume volume : press.site().volumes()) {
        Here here = press.here(language, volume.name(), volume.print().name().span());
        if (new Prints(press, here).stands(volume.start())) {
          of(press, new Bookbinder(press, here, volume, byPath), files);
        }
      }
    }
    return List.copyOf(files.values());
  }

  private static void of(Press press, Bookbinder binder, Map<String, Artifact> files) {
    Here here = binder.here();
    Span origin = here.origin();
    Rests rests = binder.rests();
    List<Download> whole = new ArrayList<>();
    if (press.printing().hasPdf()) {
      whole.add(download(binder, Prints.PDF, new Kept(out -> out.write(Pdf.of(binder.edition())))));
      binder.chapters().forEach(c -> add(files, chapter(press, binder, c)));
    }
    whole.add(download(binder, Prints.EPUB, new Kept(out -> out.write(Epub.of(binder.book())))));
    whole.forEach(file -> add(files, file.artifact(origin)));
    add(
        files,
        press.page(here, "page/volume", rests, () -> binder.view(views(press, here, whole))));
  }

  private static void add(Map<String, Artifact> files, Artifact file) {
    files.putIfAbsent(file.path(), file);
  }

  private static Download download(Bookbinder binder, String ending, Kept file) {
    Here here = binder.here();
    Address address = here.site().address(here.language(), here.path() + ending);
    return new Download(address, ending, binder.rests(), file);
  }

  private static Artifact chapter(Press press, Bookbinder binder, Bookbinder.Chapter chapter) {
    Here here = binder.here();
    Address address = press.site().address(here.language(), chapter.path() + Prints.PDF);
    return new Artifact(
        address.path(),
        here.origin(),
        binder.rests(chapter),
        () -> Pdf.of(binder.edition(chapter)));
  }

  /** The sizes of files that only a request makes are not known. */
  private static List<FileView> views(Press press, Here here, List<Download> files) {
    boolean sized = press.printing().pdf() != Printing.Pdf.ASKED_FOR;
    return files.stream()
        .map(
            file -> sized || !file.kind().equals(Prints.PDF) ? file.view(here) : file.unsized(here))
        .toList();
  }
}
