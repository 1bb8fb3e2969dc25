package io.newsloom.extract.body;

import io.newsloom.extract.signal.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * One walk over the document: its blocks as {@link Box boxes}, its text as {@link Run runs}, both
 * in document order, with every figure that later stages ask for. The document is only read.
 */
final class Survey implements NodeFilter {

  final List<Box> boxes = new ArrayList<>();
  final List<Run> runs = new ArrayList<>();

  /** The links, each with the run that its words are in or begin. */
  final List<Anchor> anchors = new ArrayList<>();

  record Anchor(Element element, int run) {}

  private final Names names;
  private final Document document;
  private final RunText text = new RunText();
  private Box open;
  private int links;
  private boolean continues;

  private Survey(Document document, Names names) {
    Element root = document.body();
    this.document = document;
    this.names = names;
    this.open = new Box(root, null, 0, 0, 0);
    boxes.add(open);
  }

  static Survey of(Document document, Names names) {
    Survey survey = new Survey(document, names);
    Walk.over(document.body(), survey);
    survey.flush(false);
    survey.sum();
    return survey;
  }

  String title() {
    return document.title();
  }

  Box root() {
    return boxes.get(0);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText(), links > 0);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || depth == 0) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (tag.equals("br")) {
      flush(true);
      return FilterResult.CONTINUE;
    }
    Display display = Display.of(tag);
    if (display == Display.REPLACED) {
      flush(false);
      runs.add(new Run(open, "", element, false, 0, 0, 0));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (display == Display.NONE && !isTextWithoutScripts(element, tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("a")) {
      links++;
      anchors.add(new Anchor(element, runs.size()));
    }
    if (display != Display.INLINE || opensBox(element, tag)) {
      flush(false);
      open = new Box(element, open, marks(element), boxes.size(), runs.size());
      boxes.add(open);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links = Math.max(0, links - 1);
      }
      if (element == open.element) {
        flush(false);
        close();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Some pages keep their paragraphs for readers without scripts; others only a picture. */
  private static boolean isTextWithoutScripts(Element element, String tag) {
    return tag.equals("noscript") && paragraphs(element) >= 2;
  }

  private static int paragraphs(Element element) {
    int paragraphs = 0;
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element inner) {
        paragraphs += paragraphs(inner) + (inner.nameIs("p") ? 1 : 0);
      }
    }
    return paragraphs;
  }

  private void close() {
    open.endBox = boxes.size();
    open.endRun = runs.size();
    if (open.parent != null) {
      open = open.parent;
    }
  }

  /** Inline elements are part of their block's text, unless something is said of them. */
  private boolean opensBox(Element element, String tag) {
    return element.attributesSize() > 0
        && text.isEmpty()
        && !isParagraph(open.tag)
        && !tag.equals("a")
        && (marks(element) & Mark.FOREIGN) != 0;
  }

  private static boolean isParagraph(String tag) {
    return tag.equals("p") || tag.equals("li") || (tag.length() == 2 && tag.charAt(0) == 'h');
  }

  private int marks(Element element) {
    int marks = 0;
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        marks |= marks(attribute.getKey(), attribute.getValue());
      }
    }
    return marks;
  }

  private int marks(String attribute, String value) {
    return switch (attribute) {
      case "class", "id", "role", "data-component", "data-testid" -> names.marks(value);
      case "itemprop" -> value.contains("articleBody") ? Mark.BODY.bit() : 0;
      case "hidden" -> Mark.HIDDEN.bit();
      case "aria-hidden" -> value.equals("true") ? Mark.HIDDEN.bit() : 0;
      case "style" -> isHiding(value) ? Mark.HIDDEN.bit() : 0;
      default -> 0;
    };
  }

  private static boolean isHiding(String style) {
    return style.contains("display:none")
        || style.contains("display: none")
        || style.contains("visibility:hidden")
        || style.contains("visibility: hidden");
  }

  /** Ends the run of text, if there is one. */
  private void flush(boolean atBreak) {
    if (text.isEmpty()) {
      continues = false;
      return;
    }
    runs.add(
        new Run(
            open, text.take(), null, continues, text.weight(), text.linkWeight(), text.commas()));
    text.clear();
    continues = atBreak;
  }

  /** Adds every box's figures to those around it, innermost first. */
  private void sum() {
    while (open.parent != null) {
      close();
    }
    close();
    for (Run run : runs) {
      run.box.weight += run.weight;
      run.box.linkWeight += run.linkWeight;
      run.box.prose += run.isProse() ? run.weight : 0;
    }
    for (int i = boxes.size() - 1; i > 0; i--) {
      Box box = boxes.get(i);
      Box parent = Objects.requireNonNull(box.parent);
      parent.weight += box.weight;
      parent.linkWeight += box.linkWeight;
      parent.prose += box.prose;
    }
  }
}
