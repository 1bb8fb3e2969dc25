package io.newsloom.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of {@code docs/images} from a dashboard that runs, for instance that of {@code
 * newsloom demo}. Not part of the build; docs/desk.md has the command.
 */
@EnabledIfSystemProperty(
    named = "picture.of",
    matches = "http.*",
    disabledReason = "say -Dpicture.of=http://localhost:8080/")
class DashboardPicture {

  private static final Path IMAGES = Path.of("..", "docs", "images");

  @Test
  void shouldBeTaken() {
    String url = System.getProperty("picture.of");
    try (TestBrowser browser = TestBrowser.start()) {
      Page list = browser.open(url);
      take(list, "dashboard.png");
      String article = list.locator("#wire h2 a").nth(2).getAttribute("href");
      take(
          browser.open(url, TestBrowser.WIDTH, TestBrowser.HEIGHT, ColorScheme.DARK),
          "dashboard-dark.png");
      browser
          .open(url.replaceAll("/$", "") + article)
          .screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve("article.png")));
    }
  }

  private static void take(Page page, String name) {
    assertThat(page.locator("#connection")).hasText("Live");
    assertThat(page.locator("#wire article").first()).isVisible();
    page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name)));
  }
}
