package io.newsloom.extract.body;

import io.newsloom.common.article.Link;
import io.newsloom.extract.signal.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects the links in the body to pages of other sites. */
final class Links {

  private Links() {}

  static List<Link> of(Survey survey, int from, int to, @Nullable String pageUrl) {
    String own = pageUrl == null ? "" : host(pageUrl);
    List<Link> links = new ArrayList<>();
    for (Survey.Anchor anchor : survey.anchors) {
      if (anchor.run() < from || anchor.run() >= to) {
        continue;
      }
      Run run = survey.runs.get(anchor.run());
      String href = Attributes.of(anchor.element(), "href");
      if (run.dropped == null
          && run.isText()
          && (href.startsWith("http:") || href.startsWith("https:") || href.startsWith("//"))) {
        String url = Attributes.address(anchor.element(), "href");
        String host = host(url);
        String text = host.isEmpty() || isSameSite(host, own) ? "" : anchor.element().text();
        if (!text.isBlank()) {
          links.add(new Link(url, text));
        }
      }
    }
    return links;
  }

  /** Subdomains of one another are one site; this errs for few, and needs no list of suffixes. */
  private static boolean isSameSite(String a, String b) {
    return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a);
  }

  /** The host of an absolute URL without {@code www.}; empty = there is none. */
  static String host(String url) {
    int start = url.indexOf("//");
    if (start < 0) {
      return "";
    }
    int end = start + 2;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start + 2, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
