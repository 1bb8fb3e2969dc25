package io.newsloom.extract;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Field;
import io.newsloom.common.article.Person;
import io.newsloom.common.page.Page;
import io.newsloom.extract.body.Body;
import io.newsloom.extract.date.DateReader;
import io.newsloom.extract.field.Fields;
import io.newsloom.extract.rules.Drift;
import io.newsloom.extract.rules.Findings;
import io.newsloom.extract.rules.SiteRule;
import io.newsloom.extract.rules.SiteRule.Directive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts what a site's rule finds over what was found without it, and keeps where they disagree.
 *
 * @param fields the fields, the rule's where it has any
 * @param drifts where rule and generic result disagree
 */
record Ruling(Fields fields, List<Drift> drifts) {

  /** A rule was written by somebody who saw the page. */
  private static final double CONFIDENCE = 0.95;

  private static final String STRATEGY = "site-rule";

  /** Bodies that share less of their words than this are not the same. */
  private static final double SAME_BODY = 0.8;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  Ruling {
    drifts = List.copyOf(drifts);
  }

  static Ruling none(Fields fields) {
    return new Ruling(fields, List.of());
  }

  static Ruling of(SiteRule rule, Findings found, Fields generic, Page page, DateReader dates) {
    List<Drift> drifts = new ArrayList<>();
    Optional<Derived<String>> headline = found.title().map(Ruling::ruled);
    Optional<Derived<List<Person>>> byline =
        found.authors().isEmpty()
            ? Optional.empty()
            : Optional.of(
                ruled(found.authors().stream().map(name -> new Person(name, null)).toList()));
    Optional<Derived<ArticleDate>> published =
        found
            .date()
            .flatMap(text -> dates.read(text, true, page.fetch().fetchedAt()))
            .map(Ruling::ruled);
    watch(rule, Directive.TITLE, headline, generic.headline(), Ruling::words, drifts);
    watch(rule, Directive.AUTHOR, byline, generic.byline(), Ruling::names, drifts);
    watch(rule, Directive.DATE, published, generic.published(), Ruling::day, drifts);
    return new Ruling(over(generic, headline, byline, published), drifts);
  }

  /** The body that the rule leads to, unless it has nothing; with what it differs by. */
  static Body body(SiteRule rule, Optional<Body> found, Body generic, List<Drift> drifts) {
    Body ruled = found.filter(body -> !body.blocks().isEmpty()).orElse(null);
    if (ruled == null) {
      if (rule.asks(Directive.BODY) && !generic.blocks().isEmpty()) {
        drifts.add(new Drift(rule.site(), Field.BODY, Drift.Kind.MISSING));
      }
      return generic;
    }
    if (rule.asks(Directive.BODY)
        && !generic.blocks().isEmpty()
        && overlap(words(text(ruled)), words(text(generic))) < SAME_BODY) {
      drifts.add(new Drift(rule.site(), Field.BODY, Drift.Kind.DIFFERS));
    }
    return new Body(ruled.blocks(), ruled.links(), STRATEGY, CONFIDENCE, ruled.dropped());
  }

  private static <T> Derived<T> ruled(T value) {
    return new Derived<>(value, STRATEGY, CONFIDENCE);
  }

  private static <T> void watch(
      SiteRule rule,
      Directive directive,
      Optional<Derived<T>> ruled,
      Optional<Derived<T>> generic,
      Function<T, Object> essence,
      List<Drift> drifts) {
    if (!rule.asks(directive) || generic.isEmpty()) {
      return;
    }
    Field field = field(directive);
    if (ruled.isEmpty()) {
      drifts.add(new Drift(rule.site(), field, Drift.Kind.MISSING));
    } else if (!essence.apply(ruled.get().value()).equals(essence.apply(generic.get().value()))) {
      drifts.add(new Drift(rule.site(), field, Drift.Kind.DIFFERS));
    }
  }

  private static Field field(Directive directive) {
    return switch (directive) {
      case TITLE -> Field.HEADLINE;
      case AUTHOR -> Field.BYLINE;
      case DATE -> Field.PUBLISHED;
      default -> Field.BODY;
    };
  }

  private static Set<String> names(List<Person> people) {
    return people.stream()
        .map(person -> words(person.name()).toString())
        .collect(Collectors.toSet());
  }

  private static String day(ArticleDate date) {
    String local = date.local();
    return local.substring(0, Math.min(local.length(), "2026-01-15".length()));
  }

  private static List<String> words(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String text(Body body) {
    return body.blocks().stream().map(block -> block.plainText()).collect(Collectors.joining(" "));
  }

  /** Dice's coefficient of the sets of words. */
  private static double overlap(List<String> one, List<String> other) {
    Set<String> a = new HashSet<>(one);
    Set<String> b = new HashSet<>(other);
    int size = a.size() + b.size();
    a.retainAll(b);
    return size == 0 ? 1 : 2.0 * a.size() / size;
  }

  private static Fields over(
      Fields generic,
      Optional<Derived<String>> headline,
      Optional<Derived<List<Person>>> byline,
      Optional<Derived<ArticleDate>> published) {
    return new Fields(
        headline.or(generic::headline),
        generic.kicker(),
        generic.lead(),
        byline.or(generic::byline),
        published.or(generic::published),
        generic.modified(),
        generic.canonicalUrl(),
        generic.language(),
        generic.editions(),
        generic.siteName(),
        generic.section(),
        generic.breadcrumbs(),
        generic.keywords(),
        generic.leadImage(),
        generic.access(),
        generic.rights(),
        generic.corrections(),
        generic.heading());
  }
}
