package io.newsloom.standalone.input;

import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.enrich.RulesOption;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.standalone.saved.BadPageException;
import io.newsloom.standalone.saved.SavedFile;
import io.newsloom.standalone.saved.SavedPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command that looks at one page gets it, and what it extracts it with. */
public final class PageOptions {

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The address of a page that is read from a file or standard input.")
  private @Nullable String url;

  @Option(
      names = "--content-type",
      paramLabel = "TYPE",
      description =
          "Its media type as an HTTP header says it, e.g. 'text/html; charset=windows-1251'. Unless"
              + " given, it is told by the file's name, by the server, or by the bytes.")
  private @Nullable String contentType;

  @Option(
      names = "--fetched-at",
      paramLabel = "INSTANT",
      description =
          "When the page was received, e.g. 2026-01-15T18:18:00Z: what '2 hours ago' counts from."
              + " Unless given, the file's time, or now for standard input and the web.")
  private @Nullable Instant fetchedAt;

  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description = "A host that may be fetched from although it is inside the network.")
  private List<String> allowedHosts = List.of();

  @Mixin private RulesOption rules = new RulesOption();

  /**
   * The extractor, with the rules that were asked for.
   *
   * @param problems is told what is wrong with the rules
   * @throws SettingsException if they cannot be read
   */
  public ArticleExtractor extractor(PrintWriter problems) {
    return rules.extractor(problem -> problems.println("newsloom: " + problem));
  }

  /**
   * The page.
   *
   * @param where a file, an address on the web, or {@code -} for standard input
   * @throws SettingsException if there is none there
   * @throws BadPageException if its address is no web address
   */
  public Page page(String where, SourceRef source) throws IOException, BadPageException {
    if (where.startsWith("http://") || where.startsWith("https://")) {
      return new WebPage(allowedHosts).get(where, contentType, source);
    }
    if (where.equals(InputFile.STDIN)) {
      byte[] bytes = System.in.readNBytes(Page.MAX_BYTES + 1);
      return new SavedPage(
              "stdin",
              url == null ? SavedPage.addressFor("stdin") : url,
              contentType,
              fetchedAt == null ? Instant.now() : fetchedAt,
              bytes)
          .page(source);
    }
    return SavedFile.find(List.of(InputFile.existing(where)))
        .get(0)
        .readOne(url, contentType, fetchedAt)
        .page(source);
  }

  /** When the pages of what is read were received; null = not said. */
  public @Nullable Instant fetchedAt() {
    return fetchedAt;
  }
}
