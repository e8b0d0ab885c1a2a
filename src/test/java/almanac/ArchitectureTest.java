package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of packages is the module system; here it is data. */
class ArchitectureTest {
  /** The package that the pipeline itself lies in. */
  private static final String ROOT = "root";

  /** Each package, and those it may import. */
  private static final Map<String, Set<String>> PACKAGES =
      Map.ofEntries(
          Map.entry("source", Set.of()),
          Map.entry("value", Set.of("source")),
          Map.entry("data", Set.of("source", "value")),
          Map.entry("content", Set.of("source")),
          Map.entry("publish", Set.of("source")),
          Map.entry("chart", Set.of("data", "value", "source")),
          Map.entry("export", Set.of("data", "value", "source")),
          Map.entry("markup", Set.of("source")),
          Map.entry("search", Set.of("markup", "source")),
          Map.entry("print", Set.of("source")),
          Map.entry("site", Set.of("chart", "content", "data", "value", "source")),
          Map.entry("render", belowRender("site")),
          Map.entry("serve", Set.of(ROOT, "publish", "source")),
          Map.entry("author", Set.of("content", "data", "value", "publish", "source")),
          Map.entry("cli", Set.of(ROOT, "serve", "author", "source")),
          Map.entry(ROOT, belowRender("site", "render")));

  /** Packages that are planned; one that is there must be taken off. */
  private static final Set<String> LATER = Set.of();

  /** Each library by the start of its packages, and its owners; {@code *} is for all. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("java.", Set.of("*")),
          Map.entry("org.jspecify.", Set.of("*")),
          Map.entry("tools.jackson.", Set.of("source")),
          Map.entry("org.snakeyaml.", Set.of("source")),
          Map.entry("org.commonmark.Extension", Set.of("content", "render", "markup")),
          Map.entry("org.commonmark.text.", Set.of("content")),
          Map.entry("org.commonmark.parser.", Set.of("content")),
          Map.entry("org.commonmark.renderer.html.", Set.of("render")),
          Map.entry("org.commonmark.renderer.NodeRenderer", Set.of("render")),
          Map.entry("org.commonmark.renderer.markdown.", Set.of("markup")),
          Map.entry("org.commonmark.node.", Set.of("content", "site", "render", "markup")),
          Map.entry("org.commonmark.ext.", Set.of("content", "site", "render", "markup")),
          Map.entry("com.vladsch.flexmark.", Set.of("author")),
          Map.entry("gg.jte.", Set.of("render")),
          Map.entry("javax.tools.", Set.of("render")),
          Map.entry("org.jfree.", Set.of("chart")),
          Map.entry("org.apache.batik.", Set.of("chart")),
          Map.entry("org.w3c.dom.", Set.of("chart", "print")),
          Map.entry("javax.xml.parsers.", Set.of("chart", "print")),
          Map.entry("org.xml.sax.", Set.of("print")),
          Map.entry("com.openhtmltopdf.", Set.of("print")),
          Map.entry("org.apache.pdfbox.", Set.of("print")),
          Map.entry("org.apache.fontbox.", Set.of("print")),
          Map.entry("javax.xml.stream.", Set.of("source")),
          Map.entry("javax.imageio.", Set.of("chart")),
          Map.entry("java.awt.", Set.of("chart", "print")),
          Map.entry("com.sun.net.httpserver.", Set.of("serve")),
          Map.entry("java.net.ServerSocket", Set.of("serve")),
          Map.entry("java.nio.file.Watch", Set.of("serve")),
          Map.entry("org.jsoup.", Set.of("markup")),
          Map.entry("com.ibm.icu.", Set.of("search")),
          Map.entry("net.sourceforge.pinyin4j.", Set.of("search")),
          Map.entry("picocli.", Set.of("cli")));

  /** What reads or writes the disk. */
  private static final Set<String> DISK =
      Set.of(
          "java.nio.file.Files",
          "java.nio.channels.FileChannel",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.util.zip.ZipFile");

  private static final Set<String> READS =
      Set.of(
          "exists",
          "getLastModifiedTime",
          "isDirectory",
          "isRegularFile",
          "isSymbolicLink",
          "list",
          "newDirectoryStream",
          "newInputStream",
          "size",
          "walk",
          "walkFileTree");

  /** The only classes beside publish that write: they compile a site's own templates. */
  private static final Set<String> TEMPLATE_CACHE =
      Set.of("almanac.render.TemplateCache", "almanac.render.TemplateCompiler");

  /** What differs between two runs or two machines. */
  private static final Set<String> CHANGING =
      Set.of(
          "now",
          "currentTimeMillis",
          "nanoTime",
          "random",
          "randomUUID",
          "defaultCharset",
          "systemDefault",
          "getDefault");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("almanac");

  private static Set<String> belowRender(String... more) {
    Set<String> below =
        Set.of(
            "source", "value", "data", "content", "publish", "chart", "export", "markup", "search",
            "print");
    return Stream.concat(below.stream(), Stream.of(more)).collect(Collectors.toSet());
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(CLASSES.stream().map(ArchitectureTest::owner).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            PACKAGES.keySet().stream().filter(name -> !LATER.contains(name)).toList());
  }

  @Test
  void packagesImportWhatTheTableAllows() {
    assertThat(dependencies().filter(d -> isOurs(d.getTargetClass())).filter(d -> !isAllowed(d)))
        .isEmpty();
  }

  private static boolean isAllowed(Dependency d) {
    String from = owner(d.getOriginClass());
    String to = owner(d.getTargetClass());
    return from.equals(to) || PACKAGES.getOrDefault(from, Set.of()).contains(to);
  }

  @Test
  void packagesFormNoCycle() {
    SlicesRuleDefinition.slices()
        .matching("almanac.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void everyLibraryHasItsOwner() {
    assertThat(dependencies().filter(d -> isForeign(d.getTargetClass())).filter(d -> !isOwned(d)))
        .isEmpty();
  }

  private static boolean isOwned(Dependency d) {
    Set<String> owners = LIBRARIES.getOrDefault(library(d.getTargetClass()), Set.of());
    return owners.contains("*") || owners.contains(owner(d.getOriginClass()));
  }

  @Test
  void everyLibraryOfTheTableIsUsed() {
    Set<String> used =
        dependencies()
            .filter(d -> isForeign(d.getTargetClass()))
            .map(d -> library(d.getTargetClass()))
            .collect(Collectors.toSet());
    assertThat(used).containsAll(LIBRARIES.keySet());
  }

  @Test
  void onlySourceReadsTheDisk() {
    assertThat(diskAccesses("source", "publish")).isEmpty();
  }

  @Test
  void onlyPublishWritesTheDisk() {
    assertThat(diskAccesses("publish").filter(a -> !isReading(a.getName()))).isEmpty();
  }

  private static boolean isReading(String name) {
    return READS.contains(name) || name.startsWith("read");
  }

  @Test
  void bothReallyDo() {
    assertThat(diskAccesses("publish").map(a -> owner(a.getOriginOwner()))).contains("source");
    assertThat(diskAccesses("source").map(a -> owner(a.getOriginOwner()))).contains("publish");
  }

  private static Stream<? extends JavaAccess<?>> diskAccesses(String... exceptThoseOf) {
    return accesses()
        .filter(a -> DISK.contains(a.getTargetOwner().getName()))
        .filter(a -> !List.of(exceptThoseOf).contains(owner(a.getOriginOwner())))
        .filter(a -> !TEMPLATE_CACHE.contains(outermost(a.getOriginOwner().getName())));
  }

  private static String outermost(String name) {
    return name.replaceFirst("\\$.*", "");
  }

  @Test
  void onlyTheCommandLineTalks() {
    assertThat(
            accesses()
                .filter(a -> a.getTargetOwner().getName().equals("java.lang.System"))
                .filter(a -> Set.of("out", "err", "in", "exit").contains(a.getName()))
                .map(a -> owner(a.getOriginOwner())))
        .isNotEmpty()
        .containsOnly("cli");
  }

  @Test
  void nothingDependsOnTheClockOrTheMachine() {
    assertThat(
            accesses()
                .filter(a -> a.getTargetOwner().getName().startsWith("java."))
                .filter(a -> CHANGING.contains(a.getName())))
        .isEmpty();
  }

  @Test
  void nothingUsesReflection() {
    assertThat(
            dependencies()
                .filter(d -> d.getTargetClass().getPackageName().startsWith("java.lang.reflect")))
        .isEmpty();
  }

  private static Stream<Dependency> dependencies() {
    return CLASSES.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream());
  }

  private static Stream<JavaAccess<?>> accesses() {
    return CLASSES.stream().flatMap(c -> c.getAccessesFromSelf().stream());
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals("almanac") || type.getPackageName().startsWith("almanac.");
  }

  private static boolean isForeign(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return !isOurs(base) && !base.isPrimitive();
  }

  /** The part of our package below the root's. */
  private static String owner(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length == 1 ? ROOT : parts[1];
  }

  /** The longest start in the table, or the package itself. */
  private static String library(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    var starts = new TreeMap<Integer, String>();
    LIBRARIES.keySet().stream().filter(name::startsWith).forEach(s -> starts.put(s.length(), s));
    return starts.isEmpty() ? type.getPackageName() : starts.lastEntry().getValue();
  }
}
