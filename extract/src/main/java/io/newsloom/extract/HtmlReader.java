package io.newsloom.extract;

import io.newsloom.common.event.Rejection;
import io.newsloom.common.page.Page;
import io.newsloom.extract.body.Body;
import io.newsloom.extract.body.BodyHints;
import io.newsloom.extract.body.BodyReader;
import io.newsloom.extract.body.Dropped;
import io.newsloom.extract.date.DateReader;
import io.newsloom.extract.field.FieldReader;
import io.newsloom.extract.field.Fields;
import io.newsloom.extract.kind.PageKind;
import io.newsloom.extract.kind.Verdict;
import io.newsloom.extract.rules.Drift;
import io.newsloom.extract.rules.Findings;
import io.newsloom.extract.rules.SiteRule;
import io.newsloom.extract.rules.SiteRules;
import io.newsloom.extract.signal.Outline;
import io.newsloom.extract.signal.SignalReader;
import io.newsloom.extract.signal.Signals;
import java.io.Reader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article out of an HTML page: signals, then fields, then the body they point to; where
 * the site has a rule, what it finds goes over that.
 */
final class HtmlReader {

  /** UTF-16 units of a text that needs no headline of its own. */
  private static final int LONG = 800;

  private final DateReader dates;
  private final SignalReader signalReader = new SignalReader();
  private final FieldReader fields;
  private final PageKind kinds = new PageKind();
  private final BodyReader bodies = new BodyReader();
  private final SiteRules rules;

  HtmlReader(DateReader dates, SiteRules rules) {
    this.dates = dates;
    this.fields = new FieldReader(dates);
    this.rules = rules;
  }

  /**
   * What a page turned out to be.
   *
   * @param dropped what the body left out; empty unless asked for
   */
  record Reading(Extraction extraction, List<Dropped> dropped) {}

  Reading read(Page page, Reader html, boolean explain) {
    Document document = Parser.htmlParser().parseInput(html, page.fetch().contentUrl());
    Limits.cutStatements(document);
    Signals signals = signalReader.read(document);
    Fields generic = fields.read(page, signals);
    SiteRule rule = rule(page);
    if (rule == null) {
      Body body = body(signals.outline(), hints(page, generic, signals), explain);
      return reading(page, document, signals, generic, body, List.of());
    }
    Findings found = rule.apply(document);
    Ruling ruling = Ruling.of(rule, found, generic, page, dates);
    BodyHints hints = hints(page, ruling.fields(), signals);
    Body plain = body(signals.outline(), hints, explain);
    Optional<Body> ruled =
        found.body().map(narrow -> body(signalReader.read(narrow).outline(), hints, explain));
    List<Drift> drifts = new ArrayList<>(ruling.drifts());
    Body body = Ruling.body(rule, ruled, plain, drifts);
    return reading(page, document, signals, ruling.fields(), body, drifts);
  }

  private @Nullable SiteRule rule(Page page) {
    String host = URI.create(page.id().value()).getHost();
    return host == null ? null : rules.of(host).orElse(null);
  }

  private Body body(Outline outline, BodyHints hints, boolean explain) {
    return explain ? bodies.explain(outline, hints) : bodies.read(outline, hints);
  }

  private Reading reading(
      Page page, Document document, Signals signals, Fields fields, Body body, List<Drift> drifts) {
    return new Reading(extraction(page, document, signals, fields, body, drifts), body.dropped());
  }

  private Extraction extraction(
      Page page, Document document, Signals signals, Fields fields, Body body, List<Drift> drifts) {
    Extraction.Rejected refused = Refusal.empty(page, signals, body);
    if (refused != null) {
      return refused;
    }
    Verdict verdict = kinds.judge(document, signals, page.fetch().contentUrl(), body);
    if (verdict instanceof Verdict.NoArticle none) {
      return new Extraction.Rejected(none.reason(), none.detail());
    }
    if (body.blocks().isEmpty() || !isHeaded(fields, body)) {
      return new Extraction.Rejected(Rejection.NO_ARTICLE, "no headline with text under it");
    }
    Body whole = LiveUpdates.into(body, signals);
    return new Extraction.Extracted(Assembly.article(page, fields, whole), drifts);
  }

  /** A long text is an article even where the page has no title beside the site's name. */
  private static boolean isHeaded(Fields fields, Body body) {
    return fields.headline().isPresent() && (fields.isSurelyHeaded() || body.textLength() >= LONG);
  }

  private static BodyHints hints(Page page, Fields fields, Signals signals) {
    return new BodyHints(
        fields.headline().map(headline -> headline.value()).orElse(null),
        fields.lead().map(lead -> lead.value()).orElse(null),
        page.fetch().contentUrl(),
        signals.jsonLd().articleBody().orElse(null));
  }
}
