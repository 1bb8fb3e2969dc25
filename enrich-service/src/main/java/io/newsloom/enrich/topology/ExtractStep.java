package io.newsloom.enrich.topology;

import io.newsloom.common.event.Outcome;
import io.newsloom.common.event.PageRef;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.PageRecords;
import io.newsloom.common.page.UnreadablePageException;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.extract.Extraction;
import io.newsloom.extract.Extractor;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** A page record to the article on it, or to the reason why there is none. */
final class ExtractStep extends ContextualProcessor<byte[], byte[], String, Step> {

  private static final String NAME = "extract";

  private final Extractor extractor;

  ExtractStep(Extractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    PageRef page = reference(record.key());
    boolean bounded = Limits.keyFits(record.key()) && Limits.headersFit(record.headers());
    RecordHeaders headers = bounded ? new RecordHeaders(record.headers()) : new RecordHeaders();
    Step step = bounded ? extract(page, record) : tooMuch(page, record);
    PageHeaders.put(headers, page);
    String key = step instanceof Step.Candidate candidate ? candidate.articleId() : page.id();
    context().forward(new Record<>(key, step, record.timestamp(), headers));
  }

  private Step extract(PageRef ref, Record<byte[], byte[]> record) {
    String key = record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
    Step step =
        Failure.guard(
            ref,
            NAME,
            () -> {
              try {
                return judge(ref, PageRecords.read(key, record.headers(), record.value()));
              } catch (UnreadablePageException e) {
                return Failure.of("read", String.valueOf(e.getMessage())).of(ref);
              }
            });
    return step instanceof Step.DeadLettered dead ? dead.with(record.key(), record.value()) : step;
  }

  private Step judge(PageRef ref, Page page) {
    int status = page.fetch().status();
    if (status == 404 || status == 410) {
      return new Step.Candidate(ref, page.id().value(), CandidateJson.GONE);
    }
    Extraction extraction = extractor.extract(page);
    if (extraction instanceof Extraction.Rejected rejected) {
      return new Step.Rejected(new Outcome.Rejected(ref, rejected.reason(), rejected.detail()));
    }
    return candidate(ref, (Extraction.Extracted) extraction);
  }

  private static Step candidate(PageRef ref, Extraction.Extracted extracted) {
    byte[] json = CandidateJson.write(extracted.article());
    return Limits.valueFits(json)
        ? new Step.Candidate(ref, extracted.article().id(), json)
        : Failure.of(NAME, "the article has " + json.length + " bytes, too many for its channel")
            .of(ref);
  }

  private static Step tooMuch(PageRef page, Record<byte[], byte[]> record) {
    return Failure.of("read", "the record's key or headers are too large for a page")
        .of(page)
        .with(record.key(), record.value());
  }

  private PageRef reference(byte @Nullable [] key) {
    RecordMetadata place = context().recordMetadata().orElseThrow();
    return new PageRef(id(key), place.topic(), place.partition(), place.offset());
  }

  /** The key as it stands, even where it is no page id; bounded, since it goes into the outcome. */
  private static String id(byte @Nullable [] key) {
    if (key == null) {
      return "";
    }
    int length = Math.min(key.length, NormalizedUrl.MAX_LENGTH);
    return new String(key, 0, length, StandardCharsets.UTF_8);
  }
}
