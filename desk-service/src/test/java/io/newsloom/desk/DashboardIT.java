package io.newsloom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.newsloom.common.article.Block;
import io.newsloom.testkit.KafkaExtension;
import io.newsloom.testkit.TestKafka;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dashboard in a real browser: the machine's Chromium, or the one that CHROMIUM names. */
@ExtendWith(KafkaExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardIT {

  private static final Path PICTURES = Path.of("target", "screenshots");

  private TestDesk desk;
  private TestBrowser browser;

  @BeforeAll
  void start(TestKafka kafka) {
    browser = TestBrowser.start();
    desk = TestDesk.start(kafka);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
    if (desk != null) {
      desk.close();
    }
  }

  @Test
  void shouldShowAnArticleByItself() {
    try (Page page = browser.open(desk.uri("/").toString())) {
      PlaywrightAssertions.assertThat(page.locator("#connection")).hasText("Live");

      desk.publish(
          TestArticle.of("by-itself", "It came by itself").seen(Instant.now()).published());

      PlaywrightAssertions.assertThat(page.locator("#wire article").first())
          .containsText("It came by itself");
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("dashboard.png")));
    }
    assertThat(browser.complaints()).as("what the browser complained of").isEmpty();
  }

  @Test
  void shouldNotMoveAnythingUnderAReader() {
    for (int i = 0; i < 40; i++) {
      desk.publish(TestArticle.of("old-" + i, "An old one, number " + i).published());
    }
    desk.awaitHeld(TestArticle.of("old-39", "").id(), 1);
    try (Page page = browser.open(desk.uri("/").toString())) {
      PlaywrightAssertions.assertThat(page.locator("#connection")).hasText("Live");
      page.mouse().wheel(0, 600);
      page.waitForFunction("window.scrollY > 300");

      desk.publish(TestArticle.of("late", "It waits").seen(Instant.now()).published());

      PlaywrightAssertions.assertThat(page.locator("#news")).hasText("1 new article");
      PlaywrightAssertions.assertThat(page.locator("#announce")).hasText("1 new article");
      PlaywrightAssertions.assertThat(page.locator("#wire")).not().containsText("It waits");

      page.locator("#news").click();

      PlaywrightAssertions.assertThat(page.locator("#wire article").first())
          .containsText("It waits");
      PlaywrightAssertions.assertThat(page.locator("#news")).isHidden();
    }
    assertThat(browser.complaints()).as("what the browser complained of").isEmpty();
  }

  @Test
  void shouldShowAnUpdateInPlaceOfTheVersionBefore() {
    TestArticle article = TestArticle.of("changes", "Before").from("changes");
    desk.publish(article.published());
    desk.awaitHeld(article.id(), 1);
    try (Page page = browser.open(desk.uri("/?source=changes").toString())) {
      PlaywrightAssertions.assertThat(page.locator("#connection")).hasText("Live");

      desk.publish(TestArticle.of("changes", "After").from("changes").updated(2, "headline"));

      PlaywrightAssertions.assertThat(page.locator("#wire article")).hasCount(1);
      PlaywrightAssertions.assertThat(page.locator("#wire article")).containsText("After");
      PlaywrightAssertions.assertThat(page.locator("#wire .label")).hasText("Updated · v2");
    }
    assertThat(browser.complaints()).as("what the browser complained of").isEmpty();
  }

  @Test
  void shouldFollowAnEntityFromARowToAllThatNameIt() {
    var putin = TestArticle.person("Q7747", "Уладзімір Пуцін", "Vladimir Putin");
    TestArticle named = TestArticle.of("chip-1", "Names him").in("be").naming(putin);
    TestArticle other = TestArticle.of("chip-2", "Names nobody");
    desk.publish(named.seen(Instant.now()).published());
    desk.publish(other.seen(Instant.now()).published());
    desk.awaitHeld(named.id(), 1);
    desk.awaitHeld(other.id(), 1);
    try (Page page = browser.open(desk.uri("/").toString())) {
      page.locator("#wire .names a").filter(withText("Уладзімір Пуцін")).first().click();

      PlaywrightAssertions.assertThat(page).hasURL(desk.uri("/?entity=Q7747").toString());
      PlaywrightAssertions.assertThat(page.locator("#connection")).hasText("Live");
      PlaywrightAssertions.assertThat(page.locator("[data-group=entity] [aria-current]"))
          .containsText("Vladimir Putin");
      PlaywrightAssertions.assertThat(page.locator("#wire article")).hasCount(1);
      desk.publish(
          TestArticle.of("chip-3", "He again").naming(putin).seen(Instant.now()).published());
      desk.publish(TestArticle.of("chip-4", "Not he").seen(Instant.now()).published());
      PlaywrightAssertions.assertThat(page.locator("#wire")).containsText("He again");
      PlaywrightAssertions.assertThat(page.locator("#wire")).not().containsText("Not he");
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("entity.png")));
    }
    assertThat(browser.complaints()).as("what the browser complained of").isEmpty();
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void shouldBeReadWithTheKeyboard() {
    TestArticle one = TestArticle.of("keys-1", "The lower").from("keys");
    TestArticle two =
        TestArticle.of("keys-2", "The upper").from("keys").seen(TestArticle.NOON.plusSeconds(1));
    desk.publish(one.published());
    desk.publish(two.published());
    desk.awaitHeld(one.id(), 1);
    desk.awaitHeld(two.id(), 1);
    try (Page page = browser.open(desk.uri("/?source=keys").toString())) {
      page.keyboard().press("j");
      page.keyboard().press("j");
      PlaywrightAssertions.assertThat(page.locator("article.row:focus")).containsText("The lower");

      page.keyboard().press("Enter");

      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("The lower");
    }
    assertThat(browser.complaints()).as("what the browser complained of").isEmpty();
  }

  @Test
  void shouldRunNothingThatAPageBrings() {
    String attack = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>";
    TestArticle hostile =
        TestArticle.of("attack", attack)
            .lead(attack)
            .in("en\" onfocus=\"alert(3)")
            .from("attack")
            .authorAt("javascript:alert(4)")
            .naming(TestArticle.person(attack, attack, attack))
            .body(new Block.Heading(2, attack), new Block.Paragraph(attack));
    try (Page page = browser.open(desk.uri("/?source=attack").toString())) {
      PlaywrightAssertions.assertThat(page.locator("#connection")).hasText("Live");

      desk.publish(hostile.published());

      PlaywrightAssertions.assertThat(page.locator("#wire h2").first()).hasText(attack);
      assertNothingStrange(page);
      page.locator("#wire h2 a").first().click();
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText(attack);
      assertNothingStrange(page);
    }
    assertThat(browser.complaints()).as("what ran, or the browser refused").isEmpty();
  }

  private static void assertNothingStrange(Page page) {
    assertThat(
            page.evaluate(
                "() => Array.from(document.querySelectorAll('*')).flatMap(e =>"
                    + " Array.from(e.attributes).filter(a => a.name.startsWith('on') ||"
                    + " /^(javascript|data):/i.test(a.value)).map(a => e.tagName + a.name))"
                    + ".concat(Array.from(document.querySelectorAll('img, iframe, script:not([src])'),"
                    + " e => e.tagName))"))
        .isEqualTo(List.of());
  }
}
