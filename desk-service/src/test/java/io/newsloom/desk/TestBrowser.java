package io.newsloom.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** The machine's Chromium, or the one that CHROMIUM names. Nothing is downloaded. */
final class TestBrowser implements AutoCloseable {

  static final int WIDTH = 1360;
  static final int HEIGHT = 860;

  private static final Path CHROMIUM =
      Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private TestBrowser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(QUIET));
  }

  /** Skips the test, saying so, where there is no browser. */
  static TestBrowser start() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM),
        "skipped: there is no Chromium at " + CHROMIUM + "; set CHROMIUM to one");
    return new TestBrowser();
  }

  Page open(String url) {
    return open(url, WIDTH, HEIGHT, ColorScheme.LIGHT);
  }

  Page open(String url, int width, int height, ColorScheme colours) {
    Page page =
        browser.newPage(
            new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(colours));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(dialog -> complaints.add("a script ran: " + dialog.message()));
    page.navigate(url);
    return page;
  }

  /** Errors of scripts, and what the browser refused, of all pages since the last call. */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
