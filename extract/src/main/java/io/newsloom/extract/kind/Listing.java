package io.newsloom.extract.kind;

import io.newsloom.extract.signal.Attributes;
import io.newsloom.extract.signal.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The teasers of a page. A teaser is the widest element that leads to one other page of the site
 * and has siblings that do the same, or a linked heading alone. Those in the page's frame don't
 * count.
 */
final class Listing {

  /** Siblings that make a list of teasers. */
  private static final int SIBLINGS = 3;

  /** Letters of a link that is a headline, and not a label. */
  private static final int HEADLINE = 20;

  private static final Set<String> FRAME =
      Set.of("nav", "footer", "aside", "script", "style", "form", "head", "noscript");

  private final int size;

  /** What the teasers say, as text to look things up in. */
  private final String text;

  private Listing(int size, String text) {
    this.size = size;
    this.text = text;
  }

  /**
   * @param url the page's own address, if known: a link to it is no teaser
   */
  static Listing of(Document document, @Nullable String url) {
    Search search = new Search(new SiteLinks(url));
    Walk.over(document.body(), search);
    StringBuilder text = new StringBuilder();
    search.teasers.forEach(teaser -> text.append(teaser.text()).append('\n'));
    return new Listing(search.teasers.size(), text.toString());
  }

  int size() {
    return size;
  }

  /** True if a line of the body is out of a teaser. */
  boolean has(String line) {
    return text.contains(line.substring(0, Math.min(line.length(), 60)));
  }

  /** An element that the search is in or has left, and where the links in it lead. */
  private static final class Part {

    final Element element;
    final @Nullable Part parent;

    /** How many teasers were found before it. */
    final int teasersBefore;

    /** The children with links in them; most parts have none. */
    private List<Part> linked = List.of();

    private @Nullable String one;

    /** The words of the first link. */
    private String words = "";

    private boolean several;

    Part(Element element, @Nullable Part parent, int teasersBefore) {
      this.element = element;
      this.parent = parent;
      this.teasersBefore = teasersBefore;
    }

    void add(String target, String text) {
      several |= one != null && !one.equals(target);
      words = one == null ? text : words;
      one = target;
    }

    void add(Part inner) {
      if (inner.one != null) {
        add(inner.one, inner.words);
        several |= inner.several;
        linked = linked.isEmpty() ? new ArrayList<>() : linked;
        linked.add(inner);
      }
    }

    boolean isOne() {
      return one != null && !several;
    }
  }

  private static final class Search implements NodeFilter {

    private final SiteLinks links;
    private final List<Teaser> teasers = new ArrayList<>();
    private @Nullable Part open;
    private int articles;

    Search(SiteLinks links) {
      this.links = links;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element) {
        if (isFrame(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        articles += element.nameIs("article") ? 1 : 0;
        open = new Part(element, open, teasers.size());
      }
      return FilterResult.CONTINUE;
    }

    /** The header of an article, or of a teaser, is none of the page's. */
    private boolean isFrame(Element element) {
      String tag = element.normalName();
      return FRAME.contains(tag) || (tag.equals("header") && articles == 0);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      Part part = open;
      if (part != null && part.element == node) {
        articles -= part.element.nameIs("article") ? 1 : 0;
        leave(part);
        open = part.parent;
      }
      return FilterResult.CONTINUE;
    }

    private void leave(Part part) {
      Element element = part.element;
      if (element.nameIs("a")) {
        target(part, links.target(Attributes.of(element, "href")));
      }
      if (part.several) {
        gather(part);
      } else if (part.one != null && isHeading(element)) {
        Teaser teaser = Teaser.of(element, part.words);
        if (teaser != null) {
          teasers.add(teaser);
        }
      }
      if (part.parent != null) {
        part.parent.add(part);
      }
    }

    private static void target(Part link, @Nullable String target) {
      if (target == null) {
        return;
      }
      String text = link.element.text();
      if (text.length() >= HEADLINE
          || holdsPictureOrHeading(link.element)
          || hasHeading(link.element)) {
        link.add(target, text);
      }
    }

    /** The children that lead to one page each, if there are enough of them. */
    private void gather(Part parent) {
      if (parent.linked.stream().filter(Part::isOne).count() < SIBLINGS) {
        return;
      }
      List<Teaser> found = new ArrayList<>();
      for (Part child : parent.linked) {
        Teaser teaser = child.isOne() ? Teaser.of(child.element, child.words) : null;
        if (teaser != null) {
          found.add(teaser);
        }
      }
      if (found.size() >= SIBLINGS) {
        teasers
            .subList(parent.teasersBefore, teasers.size())
            .removeIf(teaser -> found.stream().anyMatch(one -> teaser.isWithin(one)));
        teasers.addAll(found);
      }
    }

    private static boolean holdsPictureOrHeading(Element element) {
      for (int i = 0; i < element.childNodeSize(); i++) {
        if (element.childNode(i) instanceof Element inner
            && (inner.nameIs("img") || isHeading(inner) || holdsPictureOrHeading(inner))) {
          return true;
        }
      }
      return false;
    }

    private static boolean hasHeading(Element link) {
      Element parent = link.parent();
      return parent != null && isHeading(parent);
    }

    private static boolean isHeading(Element element) {
      String tag = element.normalName();
      return tag.length() == 2 && tag.charAt(0) == 'h' && "1234".indexOf(tag.charAt(1)) >= 0;
    }
  }
}
