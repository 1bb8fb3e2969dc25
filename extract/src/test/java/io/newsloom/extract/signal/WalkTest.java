package io.newsloom.extract.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.junit.jupiter.api.Test;

class WalkTest {

  private final Element page =
      Jsoup.parse("<div>a<!-- b --><p>c<b>d</b></p><ul><li>e</ul></div><i>f</i>").body();

  @Test
  void shouldVisitWhatJsoupVisitsInItsOrder() {
    List<String> jsoups = new ArrayList<>();
    List<String> ours = new ArrayList<>();

    page.filter(noting(jsoups));
    Walk.over(page, noting(ours));

    assertThat(ours).isEqualTo(jsoups).contains("+b 3", "-div 1").doesNotContain("+li 3");
  }

  private static NodeFilter noting(List<String> steps) {
    return new NodeFilter() {
      @Override
      public FilterResult head(Node node, int depth) {
        steps.add("+" + node.normalName() + " " + depth);
        return node.nameIs("ul")
            ? FilterResult.SKIP_ENTIRELY
            : node.nameIs("i") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
      }

      @Override
      public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
          steps.add("-" + node.normalName() + " " + depth);
        }
        return FilterResult.CONTINUE;
      }
    };
  }
}
