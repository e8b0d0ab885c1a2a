package almanac.render;

import java.util.List;

/**
 * A conflict in the source, told to the reader.
 *
 * @param id its anchor
 * @param place what the number is: dataset, field, key
 * @param printed what the source says; may be empty
 * @param recomputed what comes out, with its interval; may be empty
 * @param shown what the site shows; may be empty
 * @param why may be empty
 * @param links the dataset, the pages that use the number
 */
public record NoteView(
    String id,
    String place,
    Html printed,
    Html recomputed,
    Html shown,
    Html why,
    List<LinkView> links) {
  public NoteView {
    links = List.copyOf(links);
  }
}
