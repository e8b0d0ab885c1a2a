package almanac.content;

import almanac.source.SourceFile;
import org.commonmark.node.Node;

/**
 * A page as it was written in one language.
 *
 * @param language the folder below {@code content/}
 * @param path the file's path below that, without {@code .md}: {@code report/2017/loans}
 * @param body the tree of CommonMark nodes, ours among them
 */
public record Document(
    String language, String path, SourceFile file, FrontMatter frontMatter, Node body) {}
