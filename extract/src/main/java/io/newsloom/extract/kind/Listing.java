package io.newsloom.extract.kind;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
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

  /** Letters of what stands before the headline in a teaser: a time, a section. */
  private static final int LABEL = 40;

  /** Letters of a teaser with its summary. */
  private static final int LONGEST = 900;

  private static final Set<String> FRAME =
      Set.of("nav", "footer", "aside", "script", "style", "form", "head", "noscript");

  private final Set<Element> teasers;

  /** What the teasers say, as text to look things up in. */
  private final String text;

  private Listing(Set<Element> teasers, String text) {
    this.teasers = teasers;
    this.text = text;
  }

  /**
   * @param url the page's own address, if known: a link to it is no teaser
   */
  static Listing of(Document document, @Nullable String url) {
    Walk walk = new Walk(address(url));
    document.body().traverse(walk);
    StringBuilder text = new StringBuilder();
    walk.teasers.forEach(teaser -> text.append(teaser.text()).append('\n'));
    return new Listing(walk.teasers, text.toString());
  }

  int size() {
    return teasers.size();
  }

  /** True if a line of the body is out of a teaser. */
  boolean has(String line) {
    return text.contains(line.substring(0, Math.min(line.length(), 60)));
  }

  private static @Nullable URI address(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url);
    } catch (IllegalArgumentException e) { // an address that Java finds malformed
      return null;
    }
  }

  /** Where the links of an element lead: nowhere, to one page, to several. */
  private static final class Targets {

    private @Nullable String one;

    /** The words of the first link to it. */
    private String words = "";

    private boolean several;

    void add(String target, String text) {
      several |= one != null && !one.equals(target);
      words = one == null ? text : words;
      one = target;
    }

    void add(Targets inner) {
      if (inner.one != null) {
        add(inner.one, inner.words);
      }
      several |= inner.several;
    }

    boolean isOne() {
      return one != null && !several;
    }
  }

  private static final class Walk implements NodeVisitor {

    private final Map<Element, Targets> targets = new HashMap<>();
    private final Set<Element> teasers = new LinkedHashSet<>();
    private final @Nullable URI own;
    private int framed;
    private int articles;

    Walk(@Nullable URI own) {
      this.own = own;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        framed += isFrame(element) ? 1 : 0;
        articles += element.normalName().equals("article") ? 1 : 0;
      }
    }

    /** The header of an article, or of a teaser, is none of the page's. */
    private boolean isFrame(Element element) {
      String tag = element.normalName();
      return FRAME.contains(tag) || (tag.equals("header") && articles == 0);
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      articles -= element.normalName().equals("article") ? 1 : 0;
      if (isFrame(element)) {
        framed--;
      } else if (framed == 0) {
        leave(element);
      }
    }

    private void leave(Element element) {
      if (element.normalName().equals("a")) {
        target(element, target(element.attr("href")));
      }
      Targets here = targets.get(element);
      if (here != null && here.several) {
        gather(element);
      } else if (here != null && isHeading(element) && isTeaser(element, here.words)) {
        teasers.add(element);
      }
      Element parent = element.parent();
      if (here != null && parent != null) {
        targets.computeIfAbsent(parent, key -> new Targets()).add(here);
      }
    }

    private void target(Element link, @Nullable String target) {
      if (target == null) {
        return;
      }
      String text = link.text();
      if (text.length() >= HEADLINE
          || link.selectFirst("img,h1,h2,h3,h4") != null
          || hasHeading(link)) {
        targets.computeIfAbsent(link, key -> new Targets()).add(target, text);
      }
    }

    /** The children that lead to one page each, if there are enough of them. */
    private void gather(Element parent) {
      Set<Element> found = new LinkedHashSet<>();
      for (Element child : parent.children()) {
        Targets there = targets.get(child);
        if (there != null && there.isOne() && isTeaser(child, there.words)) {
          found.add(child);
        }
      }
      if (found.size() >= SIBLINGS) {
        teasers.removeIf(teaser -> found.stream().anyMatch(one -> isWithin(teaser, one)));
        teasers.addAll(found);
      }
    }

    private static boolean isWithin(Element inner, Element outer) {
      for (Element at = inner; at != null; at = at.parent()) {
        if (at == outer) {
          return true;
        }
      }
      return false;
    }

    /** A teaser begins with its link, or a label and the link; a paragraph has it amid its text. */
    private static boolean isTeaser(Element element, String words) {
      String text = element.text();
      return text.length() <= LONGEST && text.indexOf(words) <= LABEL;
    }

    private static boolean hasHeading(Element link) {
      Element parent = link.parent();
      return parent != null && isHeading(parent);
    }

    private static boolean isHeading(Element element) {
      String tag = element.normalName();
      return tag.length() == 2 && tag.charAt(0) == 'h' && "1234".indexOf(tag.charAt(1)) >= 0;
    }

    /** The page of this site that a link leads to; null = another site's, a picture, or itself. */
    private @Nullable String target(String href) {
      String plain = href.strip();
      int cut = plain.indexOf('#');
      plain = cut < 0 ? plain : plain.substring(0, cut);
      if (plain.isEmpty() || plain.matches("(?i).*\\.(?:jpe?g|png|gif|webp|pdf|mp[34])$")) {
        return null;
      }
      URI target = address(plain);
      if (target == null || own == null) {
        return target == null ? null : plain;
      }
      URI there = own.resolve(target);
      boolean here = own.getHost() != null && own.getHost().equals(there.getHost());
      return here && !there.getPath().equals(own.getPath()) ? there.toString() : null;
    }
  }
}
