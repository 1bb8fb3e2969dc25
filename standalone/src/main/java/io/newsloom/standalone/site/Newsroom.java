package io.newsloom.standalone.site;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the site has published at a moment: a function of when it started and of the moment. The
 * written articles come first, one a slot; when they have all appeared, a bulletin about the
 * river's level goes on for as long as somebody watches.
 */
final class Newsroom {

  /** Bulletins come slower: what matters has been seen by then. */
  private static final int SLOTS_PER_BULLETIN = 3;

  /** A site that has run for days does not list everything it ever said. */
  private static final int BULLETINS_KEPT = 48;

  private final List<SampleArticle> written;
  private final Bulletins bulletins;
  private final Instant start;
  private final Duration pace;
  private final int lastSlot;

  /**
   * @param start when the site first started
   * @param pace length of a slot: a new article appears each
   */
  Newsroom(Instant start, Duration pace) {
    this.start = start.truncatedTo(ChronoUnit.SECONDS);
    this.pace = pace;
    this.written =
        Resources.text("articles/index.txt")
            .lines()
            .map(name -> ArticleFile.parse(name, Resources.text("articles/" + name + ".txt")))
            .toList();
    this.lastSlot = written.stream().mapToInt(article -> article.timing().slot()).max().orElse(0);
    this.bulletins = new Bulletins();
  }

  /** What has appeared until then, newest first; withdrawn articles among it. */
  List<Released> at(Instant now) {
    List<Released> released = new ArrayList<>();
    for (SampleArticle article : written) {
      SampleArticle.Timing timing = article.timing();
      Instant published =
          timing.slot() > 0
              ? slot(timing.slot())
              : start.minus(timing.minutesBefore(), ChronoUnit.MINUTES);
      if (!published.isAfter(now)) {
        released.add(state(article, published, now));
      }
    }
    addBulletins(released, now);
    released.sort(
        Comparator.comparing(Released::published)
            .reversed()
            .thenComparing(release -> release.article().path()));
    return released;
  }

  private Released state(SampleArticle article, Instant published, Instant now) {
    SampleArticle.Timing timing = article.timing();
    if (reached(timing.withdrawalSlot(), now)) {
      return new Released(
          article, published, slot(timing.withdrawalSlot()), Released.State.WITHDRAWN);
    }
    return reached(timing.correctionSlot(), now)
        ? new Released(article, published, slot(timing.correctionSlot()), Released.State.CORRECTED)
        : new Released(article, published, published, Released.State.FIRST);
  }

  private void addBulletins(List<Released> released, Instant now) {
    long slots = Duration.between(start, now).dividedBy(pace) - lastSlot;
    long count = Math.max(0, slots / SLOTS_PER_BULLETIN);
    for (long number = Math.max(1, count - BULLETINS_KEPT + 1); number <= count; number++) {
      Instant published = slot(lastSlot + number * SLOTS_PER_BULLETIN);
      SampleArticle bulletin = bulletins.write(number, published.atZone(SiteLanguage.ZONE));
      released.add(new Released(bulletin, published, published, Released.State.FIRST));
    }
  }

  private boolean reached(int slot, Instant now) {
    return slot > 0 && !slot(slot).isAfter(now);
  }

  private Instant slot(long number) {
    return start.plus(pace.multipliedBy(number));
  }
}
