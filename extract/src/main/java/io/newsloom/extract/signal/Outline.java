package io.newsloom.extract.signal;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A document laid flat: its elements and texts in document order, each element with where its
 * subtree ends and what its tag, its classes and the like say of it. Stages that look at the whole
 * page go along the outline instead of the tree. Nobody may change the document meanwhile. Not
 * thread-safe while it is made, immutable afterwards.
 */
public final class Outline {

  private final Document document;
  private Object[] nodes = new Object[1024];
  private Tag[] tags = new Tag[1024];
  private int[] parents = new int[1024];
  private int[] ends = new int[1024];
  private int[] traits = new int[1024];
  private int size;
  private int body;

  Outline(Document document) {
    this.document = document;
  }

  /** Adds an element that is open until {@link #close}; returns its place. */
  int add(Element element, Tag tag, int parent) {
    int at = add((Object) element);
    tags[at] = tag;
    parents[at] = parent;
    return at;
  }

  void add(String text) {
    int at = add((Object) text);
    ends[at] = at + 1;
  }

  private int add(Object node) {
    if (size == nodes.length) {
      int more = 2 * size;
      nodes = Arrays.copyOf(nodes, more);
      tags = Arrays.copyOf(tags, more);
      parents = Arrays.copyOf(parents, more);
      ends = Arrays.copyOf(ends, more);
      traits = Arrays.copyOf(traits, more);
    }
    nodes[size] = node;
    return size++;
  }

  void traits(int at, int found) {
    traits[at] = found;
  }

  void close(int at) {
    ends[at] = size;
  }

  void body(int at) {
    body = at;
  }

  /** The document itself; not to be changed. */
  public Document document() {
    return document;
  }

  /** Where the body element is. */
  public int body() {
    return body;
  }

  public boolean isElement(int at) {
    return tags[at] != null;
  }

  /** Of an element; texts have none. */
  public Tag tag(int at) {
    return tags[at];
  }

  public Element element(int at) {
    return (Element) nodes[at];
  }

  public String text(int at) {
    return (String) nodes[at];
  }

  /** Where the element around an element is; -1 = nowhere. */
  public int parent(int at) {
    return parents[at];
  }

  /** One past the last node of an element's subtree. */
  public int end(int at) {
    return ends[at];
  }

  /** A set of {@link Trait}s. */
  public int traits(int at) {
    return traits[at];
  }
}
