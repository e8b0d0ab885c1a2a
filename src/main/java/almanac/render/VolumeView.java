package almanac.render;

import java.util.List;

/**
 * A print edition as one page of the site.
 *
 * @param files the same to take away
 */
public record VolumeView(
    ShellView shell,
    CoverView cover,
    List<PageView.Entry> contents,
    List<Html> parts,
    List<FileView> files) {
  public VolumeView {
    contents = List.copyOf(contents);
    parts = List.copyOf(parts);
    files = List.copyOf(files);
  }
}
