package io.newsloom.benchmarks.subject;

import io.newsloom.benchmarks.corpus.CorpusPage;
import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** readability4j 1.0.8, the best extractor on the JVM so far. It reads no dates. */
final class Readability implements Subject {

  @Override
  public Prediction extract(CorpusPage page) {
    try {
      Article article = new Readability4J(page.url(), page.html()).parse();
      Element content = article.getArticleContent();
      String byline = article.getByline();
      return new Prediction(
          article.getTitle(),
          content == null ? "" : blockText(content),
          byline == null ? List.of() : List.of(byline),
          null,
          null);
    } catch (RuntimeException e) { // it throws on about one page in a thousand
      return Prediction.rejected("failed: " + e);
    }
  }

  /** A line for each block element, as the published figures were made. */
  private static String blockText(Element content) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            } else if (breaksLine(node)) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaksLine(node)) {
              text.append('\n');
            }
          }
        },
        content);
    return text.toString();
  }

  private static boolean breaksLine(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }
}
