package io.newsloom.extract.field;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Derived;
import io.newsloom.extract.date.DateReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When an article was published and last changed, as the page states it. Missing stays missing. */
final class DateField {

  private final Clues clues;
  private final DateTexts texts;
  private final ShownDates shown;

  DateField(Clues clues, DateReader dates, @Nullable String language) {
    this.clues = clues;
    this.texts = new DateTexts(clues, dates, language);
    this.shown = new ShownDates(clues, texts);
  }

  Optional<Derived<ArticleDate>> published() {
    return firstOf(
            () -> linked("datePublished", 0.97),
            () -> metas(DateMetas.PUBLISHED, 0.95),
            () -> shown.marked(true, false, "microdata", 0.93),
            () -> vague(),
            () -> UrlDate.day(clues.url(), texts).map(this::withMore),
            () -> UrlDate.month(clues.url()).flatMap(shown::within),
            () -> shown.marked(false, false, "time-element", 0.85),
            () -> shown.written().filter(seen -> !isAfterChange(seen)),
            () -> UrlDate.month(clues.url()).flatMap(shown::writtenWithin),
            () -> linked("dateCreated", 0.6),
            () -> linked("uploadDate", 0.5),
            () -> shown.marked(false, true, "time-element-of-change", 0.4),
            () -> shown.changed().map(date -> new Derived<>(date.value(), "text-of-change", 0.4)),
            () -> shown.anywhere())
        .map(this::inShownZone);
  }

  Optional<Derived<ArticleDate>> modified() {
    return firstOf(
        () -> linked("dateModified", 0.97),
        () -> metas(DateMetas.MODIFIED, 0.9),
        () -> shown.marked(true, true, "microdata", 0.9),
        () -> shown.marked(false, true, "time-element", 0.75),
        () -> shown.changed());
  }

  @SafeVarargs
  private static Optional<Derived<ArticleDate>> firstOf(
      Supplier<Optional<Derived<ArticleDate>>>... strategies) {
    for (Supplier<Optional<Derived<ArticleDate>>> strategy : strategies) {
      Optional<Derived<ArticleDate>> found = strategy.get();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Derived<ArticleDate>> linked(String property, double confidence) {
    return clues
        .linked(property)
        .flatMap(texts::read)
        .map(d -> new Derived<>(d, "json-ld", confidence));
  }

  private Optional<Derived<ArticleDate>> metas(List<String> names, double confidence) {
    for (String name : names) {
      for (String content : clues.signals().metas().all(name)) {
        Optional<ArticleDate> date = texts.read(content).filter(DateTexts::hasYear);
        if (date.isPresent()) {
          return Optional.of(new Derived<>(date.get(), "meta", confidence));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Metas that say "date" and not of what: a date beside the headline is believed before them, and
   * one of a change too if it is earlier, for nothing changes before it is published.
   */
  private Optional<Derived<ArticleDate>> vague() {
    return metas(DateMetas.VAGUE, 0.7)
        .flatMap(
            meta ->
                shown
                    .beside()
                    .filter(seen -> !day(seen).equals(day(meta)) || saysMore(seen, meta))
                    .or(() -> shown.changed().filter(seen -> day(seen).compareTo(day(meta)) < 0))
                    .or(() -> Optional.of(meta)));
  }

  /** The day of the address, with what a marked date of that day says besides. */
  private Derived<ArticleDate> withMore(Derived<ArticleDate> day) {
    return shown.of(day.value().local()).orElse(day);
  }

  /** A date in the texts that is later than the change is of something else, such as a comment. */
  private boolean isAfterChange(Derived<ArticleDate> seen) {
    return shown.changed().filter(changed -> day(changed).compareTo(day(seen)) < 0).isPresent();
  }

  private static boolean saysMore(Derived<ArticleDate> one, Derived<ArticleDate> other) {
    return one.value().local().length() > other.value().local().length();
  }

  private static String day(Derived<ArticleDate> date) {
    return date.value().local().substring(0, "2026-01-15".length());
  }

  private Derived<ArticleDate> inShownZone(Derived<ArticleDate> found) {
    ArticleDate told = ShownZone.tell(found.value(), shown.timed());
    return new Derived<>(told, found.strategy(), found.confidence());
  }
}
