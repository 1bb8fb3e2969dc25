package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Mention;
import io.newsloom.common.event.Part;
import io.newsloom.common.event.Span;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A mention and whom it means.
 *
 * @param mention where it stands
 * @param id the entity's id
 * @param entry what is known of it; null for a name that the knowledge base lacks
 * @param name of somebody unknown, in the dictionary form; null for an entry's
 * @param type what it is
 * @param confidence of identity and type, 0 to 1
 */
public record Found(
    Mention mention,
    String id,
    @Nullable Entry entry,
    @Nullable String name,
    EntityType type,
    double confidence) {

  /** In reading order, the headline's first. */
  static final Comparator<Found> READING_ORDER =
      Comparator.comparing((Found found) -> found.mention().span().part())
          .thenComparing(found -> found.mention().span().offset());

  boolean isIn(Part part) {
    return mention.span().part() == part;
  }

  /** Whether it shares a letter with a stretch. */
  boolean overlaps(Span other) {
    Span span = mention.span();
    return span.part() == other.part()
        && span.offset() < other.end()
        && other.offset() < span.end();
  }

  /** Its name, of somebody unknown. */
  public String named() {
    return name == null ? mention.surface() : name;
  }
}
