package io.newsloom.extract.signal;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what pages say about themselves. Thread-safe; make one and share it. */
public final class SignalReader {

  private final Naming naming = new Naming();

  /** Walks the document once and leaves it as it is. */
  public Signals read(Document document) {
    Walk walk = new Walk(document, new SignalVisitor(naming));
    walk.over(document, -1);
    return walk.visitor.signals(walk.outline);
  }

  /** The one walk. Recursive; jsoup bounds the depth of documents. */
  private static final class Walk {

    private final Element body;
    private final Outline outline;
    private final SignalVisitor visitor;

    Walk(Document document, SignalVisitor visitor) {
      this.body = document.body(); // made, if there is none
      this.outline = new Outline(document);
      this.visitor = visitor;
    }

    void over(Element element, int parent) {
      Tag tag = Tag.of(element.normalName());
      int at = outline.add(element, tag, parent);
      if (element == body) {
        outline.body(at);
      }
      if (!tag.is("svg")) { // many elements without a word
        outline.traits(at, visitor.enter(element, tag));
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
          Node child = element.childNode(i);
          if (child instanceof TextNode text) {
            outline.add(text.getWholeText());
            visitor.text(text);
          } else if (child instanceof Element inner) {
            over(inner, at);
          }
        }
        visitor.leave(element);
      }
      outline.close(at);
    }
  }
}
