package almanac.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All files of {@code content/}, {@code data/} and {@code templates/}: what the site is a function
 * of. Paths are relative to the site's root, with forward slashes; lists are sorted by path.
 */
public final class Sources {
  /** The folders that are read. */
  public static final List<String> FOLDERS = List.of("content", "data", "templates");

  private static final Set<String> TEXTS =
      Set.of(".md", ".yaml", ".yml", ".csv", ".jte", ".css", ".js", ".json", ".txt", ".svg");

  private final SortedMap<String, SourceFile> texts;
  private final SortedMap<String, Workbook> workbooks;
  private final List<BinaryFile> files;
  private final Set<String> paths;
  private final Set<String> folders;

  private Sources(
      SortedMap<String, SourceFile> texts,
      SortedMap<String, Workbook> workbooks,
      List<BinaryFile> files,
      List<String> folders) {
    this.folders = Set.copyOf(folders);
    this.texts = Collections.unmodifiableSortedMap(texts);
    this.workbooks = Collections.unmodifiableSortedMap(workbooks);
    this.files = List.copyOf(files);
    this.paths = files.stream().map(BinaryFile::path).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads all files; text that is not UTF-8 is reported and left out.
   *
   * @throws MachineException if the machine does not let us read a file or a folder
   */
  public static Sources read(Path root, Diagnostics diagnostics) {
    return read(root, Map.of(), Map.of(), diagnostics);
  }

  /**
   * The files of a root as they are now. A text that is as it was here is the same object, so that
   * what was made of it can be kept.
   *
   * @throws MachineException if the machine does not let us read a file or a folder
   */
  public Sources again(Path root, Diagnostics diagnostics) {
    return read(root, texts, workbooks, diagnostics);
  }

  private static Sources read(
      Path root,
      Map<String, SourceFile> known,
      Map<String, Workbook> knownWorkbooks,
      Diagnostics diagnostics) {
    List<BinaryFile> files = DiskWalk.files(root, diagnostics);
    FileNames.check(files.stream().map(BinaryFile::path).toList(), diagnostics);
    TreeMap<String, SourceFile> texts = new TreeMap<>();
    decoded(files, diagnostics)
        .forEach(file -> texts.put(file.path(), same(file, known.get(file.path()))));
    List<String> folders =
        FOLDERS.stream().filter(folder -> Files.isDirectory(root.resolve(folder))).toList();
    return new Sources(
        texts, Workbooks.read(files, texts, knownWorkbooks, diagnostics), files, folders);
  }

  private static SourceFile same(SourceFile file, @Nullable SourceFile known) {
    return known != null && known.text().equals(file.text()) ? known : file;
  }

  private static List<SourceFile> decoded(List<BinaryFile> files, Diagnostics diagnostics) {
    return files.parallelStream()
        .filter(file -> isText(file.path()))
        .map(file -> Decoding.text(file, diagnostics))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isText(String path) {
    int dot = path.lastIndexOf('.');
    return dot >= 0 && TEXTS.contains(path.substring(dot));
  }

  /** The text files at any depth below a folder whose names end so: {@code "content", ".md"}. */
  public List<SourceFile> texts(String folder, String suffix) {
    return below(folder).filter(file -> file.path().endsWith(suffix)).toList();
  }

  private Stream<SourceFile> below(String folder) {
    return texts.subMap(folder + "/", folder + "0").values().stream();
  }

  /** The text file at a path. */
  public Optional<SourceFile> text(String path) {
    return Optional.ofNullable(texts.get(path));
  }

  /** The workbook at a path; empty for one that no dataset names. */
  public Optional<Workbook> workbook(String path) {
    return Optional.ofNullable(workbooks.get(path));
  }

  /** The workbooks that some dataset names. */
  public List<Workbook> workbooks() {
    return List.copyOf(workbooks.values());
  }

  /** The file at a path as it is on the disk, be it text or not. */
  public Optional<BinaryFile> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** Whether there is one of the {@link #FOLDERS}; that content is missing has been reported. */
  public boolean hasFolder(String folder) {
    return folders.contains(folder);
  }

  /** Whether there is a file at a path, readable or not. */
  public boolean contains(String path) {
    return paths.contains(path);
  }

  /** Text files that are there, but were reported and left out; what they hold is not known. */
  public Set<String> unread() {
    Set<String> unread = new LinkedHashSet<>();
    files.stream().map(BinaryFile::path).filter(Sources::isText).forEach(unread::add);
    unread.removeAll(texts.keySet());
    return Collections.unmodifiableSet(unread);
  }

  /**
   * The files below a folder that are copied byte by byte: all but pages, templates, {@code
   * content/site.yaml}, and what {@code data/} holds as YAML or CSV. Style sheets and scripts are
   * among them, and can be had as text too.
   */
  public List<BinaryFile> assets(String folder) {
    return files.stream()
        .filter(file -> file.path().startsWith(folder + "/") && isAsset(file.path()))
        .toList();
  }

  private static boolean isAsset(String path) {
    boolean table = path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".csv");
    return !path.endsWith(".md")
        && !path.endsWith(".jte")
        && !(path.startsWith("data/") && table)
        && !path.equals("content/site.yaml");
  }
}
