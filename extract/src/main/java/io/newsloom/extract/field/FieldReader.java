package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Edition;
import io.newsloom.common.page.Page;
import io.newsloom.extract.date.DateReader;
import io.newsloom.extract.signal.Signals;
import java.util.List;
import java.util.Optional;

/**
 * Reads an article's fields out of what its page says about itself. Each field has a class of its
 * own that tries its strategies in order. Immutable, thread-safe.
 */
public final class FieldReader {

  private final DateReader dates;
  private final NameReader people = new NameReader();
  private final AccessWords access = new AccessWords();

  public FieldReader(DateReader dates) {
    this.dates = dates;
  }

  /** The fields of a page; a function of the page and its signals alone. */
  public Fields read(Page page, Signals signals) {
    Clues unplaced = Clues.of(page, signals);
    SiteNames names = SiteNames.of(unplaced);
    Optional<HeadlineField.Found> found = HeadlineField.read(unplaced, names);
    String headline = found.map(f -> f.headline().value()).orElse("");
    Clues clues = unplaced.under(found.map(HeadlineField.Found::heading).orElse(null));

    Optional<Derived<String>> stated = LanguageField.read(clues);
    String language = stated.map(Derived::value).orElse(null);
    DateField when = new DateField(clues, dates, language);
    Optional<Derived<List<String>>> breadcrumbs = SectionField.breadcrumbs(clues, headline);
    return new Fields(
        found.map(HeadlineField.Found::headline),
        StandfirstField.kicker(clues, headline, names),
        StandfirstField.lead(clues, headline),
        BylineField.read(clues, names, people),
        when.published(),
        when.modified(),
        CanonicalField.read(clues),
        stated,
        EditionsField.read(clues, language),
        names.name(),
        SectionField.section(clues, breadcrumbs),
        breadcrumbs,
        KeywordsField.read(clues),
        LeadImageField.read(clues),
        AccessField.read(clues, access),
        RightsField.read(clues),
        CorrectionsField.read(clues),
        clues.heading());
  }

  /** The editions that a row of language codes on a plain-text page promises. */
  public static Optional<Derived<List<Edition>>> editions(String url, List<String> codes) {
    List<Edition> editions = EditionsField.byPattern(url, codes);
    return editions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Derived<>(editions, "language-switcher", 0.4));
  }
}
