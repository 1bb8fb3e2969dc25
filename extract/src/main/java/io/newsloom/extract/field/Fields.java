package io.newsloom.extract.field;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Edition;
import io.newsloom.common.article.Image;
import io.newsloom.common.article.Person;
import io.newsloom.common.article.Rights;
import io.newsloom.extract.signal.Mark;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article outside the body; empty = the page does not say.
 *
 * @param heading the element of the headline, where it is seen on the page
 */
public record Fields(
    Optional<Derived<String>> headline,
    Optional<Derived<String>> kicker,
    Optional<Derived<String>> lead,
    Optional<Derived<List<Person>>> byline,
    Optional<Derived<ArticleDate>> published,
    Optional<Derived<ArticleDate>> modified,
    Optional<Derived<String>> canonicalUrl,
    Optional<Derived<String>> language,
    Optional<Derived<List<Edition>>> editions,
    Optional<Derived<String>> siteName,
    Optional<Derived<String>> section,
    Optional<Derived<List<String>>> breadcrumbs,
    Optional<Derived<List<String>>> keywords,
    Optional<Derived<Image>> leadImage,
    Optional<Derived<Access>> access,
    Optional<Derived<Rights>> rights,
    Optional<Derived<List<String>>> corrections,
    @Nullable Mark heading) {

  /** True if there is a headline that is more than the site's name. */
  public boolean isSurelyHeaded() {
    return headline.filter(found -> found.confidence() > HeadlineField.UNSURE).isPresent();
  }
}
