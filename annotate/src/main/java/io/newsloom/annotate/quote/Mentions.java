package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Reading;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Mention;
import io.newsloom.common.event.Part;
import java.util.BitSet;
import java.util.List;

/** Which tokens of a text name entities, and which of them begin a person's name. */
final class Mentions {

  private final BitSet named = new BitSet();
  private final int[] personEnds;

  Mentions(Reading reading, List<EntityAnnotation> entities) {
    personEnds = new int[reading.tokens().size()];
    for (EntityAnnotation entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (mention.span().part() == Part.TEXT) {
          add(reading, mention, entity.type() == EntityType.PERSON);
        }
      }
    }
  }

  private void add(Reading reading, Mention mention, boolean person) {
    int from = reading.at(mention.span().offset());
    int to = reading.at(mention.span().end());
    named.set(from, Math.max(from, to));
    if (person && from < personEnds.length) {
      personEnds[from] = to;
    }
  }

  /** Whether a token belongs to an entity's name. */
  boolean isNamed(int at) {
    return named.get(at);
  }

  /** The index behind the person's name that begins at a token; 0 where none does. */
  int personEnd(int at) {
    return personEnds[at];
  }
}
