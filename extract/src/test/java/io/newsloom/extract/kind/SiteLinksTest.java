package io.newsloom.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteLinksTest {

  private final SiteLinks links = new SiteLinks("https://paper.example/news/one");

  @Test
  void shouldLeadToAnotherPageOfTheSiteHoweverItIsWritten() {
    String there = "https://paper.example/news/two?id=3";

    assertThat(links.target("/news/two?id=3")).isEqualTo(there);
    assertThat(links.target("two?id=3#comments")).isEqualTo(there);
    assertThat(links.target("//paper.example/news/two?id=3")).isEqualTo(there);
    assertThat(links.target(" https://paper.example/news/two?id=3 ")).isEqualTo(there);
  }

  @Test
  void shouldLeadNowhereFromAPageToItself() {
    assertThat(links.target("/news/one?page=2")).isNull();
    assertThat(links.target("https://paper.example/news/one#end")).isNull();
    assertThat(links.target("/news/%6Fne")).isNull();
    assertThat(links.target("#end")).isNull();
  }

  @Test
  void shouldLeadNowhereOnOtherSites() {
    assertThat(links.target("https://other.example/news/two")).isNull();
    assertThat(links.target("https://www.paper.example/news/two")).isNull();
    assertThat(links.target("//other.example/news/two")).isNull();
    assertThat(links.target("mailto:desk@paper.example")).isNull();
  }

  @Test
  void shouldLeadNowhereToPicturesAndOtherFiles() {
    assertThat(links.target("/media/bridge.JPG")).isNull();
    assertThat(links.target("/media/report.pdf")).isNull();
    assertThat(links.target("/media/report.pdf?page=1")).isNotNull();
  }

  @Test
  void shouldTakeAddressesAsTheyAreIfThePagesOwnIsUnknown() {
    assertThat(new SiteLinks(null).target("/news/two")).isEqualTo("/news/two");
    assertThat(new SiteLinks(null).target("/news/{two}")).isNull();
  }
}
