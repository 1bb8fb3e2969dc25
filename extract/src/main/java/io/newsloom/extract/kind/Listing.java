package io.newsloom.extract.kind;

import io.newsloom.extract.signal.Attributes;
import io.newsloom.extract.signal.Outline;
import io.newsloom.extract.signal.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
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
  static Listing of(Outline outline, @Nullable String url) {
    Search search = new Search(outline, new SiteLinks(url));
    search.run();
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

  /** An element with links to teasers in it, and where they lead; most elements are no part. */
  private static final class Part {

    /** Its place in the outline. */
    final int at;

    final Element element;
    final @Nullable Part parent;

    /** How many teasers were found before it. */
    final int teasersBefore;

    /** The children with links in them. */
    private final List<Part> linked = new ArrayList<>(0);

    private @Nullable String one;

    /** The words of the first link. */
    private String words = "";

    private boolean several;

    Part(int at, Element element, @Nullable Part parent, int teasersBefore) {
      this.at = at;
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
        linked.add(inner);
      }
    }

    boolean isOne() {
      return one != null && !several;
    }
  }

  /** Goes along the page from link to link; of what is around them only parts are made. */
  private static final class Search {

    private final Outline outline;
    private final SiteLinks links;
    private final List<Teaser> teasers = new ArrayList<>();
    private @Nullable Part open;

    /** Where the last article that was entered ends. */
    private int articleEnd;

    Search(Outline outline, SiteLinks links) {
      this.outline = outline;
      this.links = links;
    }

    void run() {
      int end = outline.end(outline.body());
      for (int at = outline.body(); at < end; ) {
        Tag tag = outline.isElement(at) ? outline.tag(at) : null;
        if (tag != null && isFrame(tag, at)) {
          at = outline.end(at);
          continue;
        }
        if (tag != null && tag.isLink()) {
          link(at);
        } else if (tag != null && tag.is("article")) {
          articleEnd = Math.max(articleEnd, outline.end(at));
        }
        at++;
      }
      leave(end);
    }

    /** The header of an article, or of a teaser, is none of the page's. */
    private boolean isFrame(Tag tag, int at) {
      return FRAME.contains(tag.name()) || (tag.is("header") && at >= articleEnd);
    }

    private void link(int at) {
      Element link = outline.element(at);
      String target = links.target(Attributes.of(link, "href"));
      if (target == null) {
        return;
      }
      String text = link.text();
      if (text.length() >= HEADLINE || holdsPictureOrHeading(at) || hasHeading(at)) {
        leave(at);
        Part part = enter(at);
        part.add(target, text);
      }
    }

    private Part enter(int at) {
      Part around = open;
      if (around == null && at != outline.body()) {
        around = enter(outline.body());
      }
      if (around != null && around.at != outline.parent(at)) {
        around = enter(outline.parent(at));
      }
      Part part = new Part(at, outline.element(at), around, teasers.size());
      open = part;
      return part;
    }

    /** Leaves the parts that end before a place. */
    private void leave(int at) {
      for (Part part = open; part != null && outline.end(part.at) <= at; part = part.parent) {
        leave(part);
        open = part.parent;
      }
    }

    private void leave(Part part) {
      if (part.several) {
        gather(part);
      } else if (part.one != null && outline.tag(part.at).isTitle()) {
        Teaser teaser = Teaser.of(part.element, part.words);
        if (teaser != null) {
          teasers.add(teaser);
        }
      }
      if (part.parent != null) {
        part.parent.add(part);
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

    private boolean holdsPictureOrHeading(int link) {
      for (int at = link + 1; at < outline.end(link); at++) {
        if (outline.isElement(at) && (outline.tag(at).is("img") || outline.tag(at).isTitle())) {
          return true;
        }
      }
      return false;
    }

    private boolean hasHeading(int link) {
      return outline.tag(outline.parent(link)).isTitle();
    }
  }
}
