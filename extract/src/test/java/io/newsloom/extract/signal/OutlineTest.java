package io.newsloom.extract.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void shouldLayElementsAndTextsFlatInDocumentOrder() {
    Outline outline = outline("<div>a<!-- b --><p>c<b>d</b></p><script>e</script></div><i>f</i>");

    assertThat(body(outline))
        .containsExactly("<body>", "<div>", "a", "<p>", "c", "<b>", "d", "<script>", "<i>", "f");
    assertThat(outline.body()).isEqualTo(3); // after document, html and head
  }

  @Test
  void shouldKnowWhereSubtreesEndAndWhatIsAround() {
    Outline outline = outline("<div><p>a<b>b</b></p></div><p>c</p>");

    int div = outline.body() + 1;
    int last = outline.end(div);
    assertThat(outline.element(last).ownText()).isEqualTo("c");
    assertThat(outline.parent(div + 1)).isEqualTo(div);
    assertThat(outline.parent(last)).isEqualTo(outline.body());
    assertThat(outline.end(outline.body())).isEqualTo(last + 2);
  }

  @Test
  void shouldSayWhatTagsAndNamesSay() {
    Outline outline = outline("<a class=share-bar>a</a><p hidden>b</p><x-y id=comments>c</x-y>");

    int at = outline.body() + 1;
    assertThat(outline.tag(at).isLink()).isTrue();
    assertThat(Trait.SHARE.in(outline.traits(at))).isTrue();
    assertThat(Trait.HIDDEN.in(outline.traits(at + 2))).isTrue();
    assertThat(outline.tag(at + 4).name()).isEmpty();
    assertThat(Trait.COMMENT.in(outline.traits(at + 4))).isTrue();
  }

  @Test
  void shouldLeaveDrawingsClosedAndGrowWithThePage() {
    Outline outline = outline("<svg><g><path></g></svg>" + "<p>a</p>".repeat(2000));

    int svg = outline.body() + 1;
    assertThat(outline.end(svg)).isEqualTo(svg + 1);
    assertThat(outline.end(outline.body())).isEqualTo(svg + 1 + 4000);
  }

  private static Outline outline(String html) {
    return new SignalReader().read(Jsoup.parse(html)).outline();
  }

  private static List<String> body(Outline outline) {
    List<String> nodes = new ArrayList<>();
    IntStream.range(outline.body(), outline.end(outline.body()))
        .forEach(
            at ->
                nodes.add(
                    outline.isElement(at)
                        ? "<" + outline.element(at).normalName() + ">"
                        : outline.text(at)));
    return nodes;
  }
}
