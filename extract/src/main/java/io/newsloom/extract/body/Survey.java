package io.newsloom.extract.body;

import io.newsloom.extract.signal.Display;
import io.newsloom.extract.signal.Outline;
import io.newsloom.extract.signal.Tag;
import io.newsloom.extract.signal.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * The outline of a page gathered up: its blocks as {@link Box boxes}, its text as {@link Run runs},
 * both in document order, with every figure that later stages ask for.
 */
final class Survey {

  final List<Box> boxes = new ArrayList<>();
  final List<Run> runs = new ArrayList<>();

  /** The links, each with the run that its words are in or begin. */
  final List<Anchor> anchors = new ArrayList<>();

  record Anchor(Element element, int run) {}

  private final Outline outline;
  private final RunText text = new RunText();
  private Box open;

  /** Where the links end that the survey is in, and how many they are. */
  private int[] linkEnds = new int[4];

  private int links;
  private boolean continues;

  private Survey(Outline outline) {
    this.outline = outline;
    int root = outline.body();
    this.open = new Box(outline.element(root), null, 0, 0, 0, outline.end(root));
    boxes.add(open);
  }

  static Survey of(Outline outline) {
    Survey survey = new Survey(outline);
    int end = survey.open.endNode;
    for (int at = outline.body() + 1; at < end; ) {
      survey.leave(at);
      at = outline.isElement(at) ? survey.enter(at) : survey.append(at);
    }
    survey.leave(end);
    survey.sum();
    return survey;
  }

  String title() {
    return outline.document().title();
  }

  Box root() {
    return boxes.get(0);
  }

  /** Closes what ends before a node. */
  private void leave(int at) {
    while (links > 0 && linkEnds[links - 1] <= at) {
      links--;
    }
    while (open.parent != null && open.endNode <= at) {
      flush(false);
      close();
    }
  }

  private int append(int at) {
    text.append(outline.text(at), links > 0);
    return at + 1;
  }

  /** Enters an element; returns the next node to look at. */
  private int enter(int at) {
    Tag tag = outline.tag(at);
    Display display = tag.display();
    if (display == Display.INLINE) {
      enterInline(at, tag);
      return at + 1;
    }
    if (tag.is("br")) {
      flush(true);
      return at + 1;
    }
    if (display == Display.REPLACED) {
      flush(false);
      runs.add(new Run(open, "", outline.element(at), false, 0, 0, 0));
      return outline.end(at);
    }
    if (display == Display.NONE && !isTextWithoutScripts(at, tag)) {
      return outline.end(at);
    }
    openBox(at);
    return at + 1;
  }

  private void enterInline(int at, Tag tag) {
    if (tag.isLink()) {
      linkEnds = links == linkEnds.length ? Arrays.copyOf(linkEnds, 2 * links) : linkEnds;
      linkEnds[links++] = outline.end(at);
      anchors.add(new Anchor(outline.element(at), runs.size()));
    } else if (opensBox(at)) {
      openBox(at);
    }
  }

  private void openBox(int at) {
    flush(false);
    open =
        new Box(
            outline.element(at),
            open,
            outline.traits(at),
            boxes.size(),
            runs.size(),
            outline.end(at));
    boxes.add(open);
  }

  /** Some pages keep their paragraphs for readers without scripts; others only a picture. */
  private boolean isTextWithoutScripts(int at, Tag tag) {
    if (!tag.is("noscript")) {
      return false;
    }
    int paragraphs = 0;
    for (int i = at + 1; i < outline.end(at) && paragraphs < 2; i++) {
      paragraphs += outline.isElement(i) && outline.tag(i).is("p") ? 1 : 0;
    }
    return paragraphs >= 2;
  }

  private void close() {
    open.endBox = boxes.size();
    open.endRun = runs.size();
    if (open.parent != null) {
      open = open.parent;
    }
  }

  /** Inline elements are part of their block's text, unless something is said of them. */
  private boolean opensBox(int at) {
    return (outline.traits(at) & Trait.FOREIGN) != 0 && text.isEmpty() && !isParagraph(open.tag);
  }

  private static boolean isParagraph(String tag) {
    return tag.equals("p") || tag.equals("li") || (tag.length() == 2 && tag.charAt(0) == 'h');
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
    flush(false);
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
