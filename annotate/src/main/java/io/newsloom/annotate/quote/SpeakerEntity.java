package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Stem;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which entity of an article a speaker is. */
final class SpeakerEntity {

  /** Letters of a surname that cases may change. */
  private static final int ENDING = 2;

  private static final int LEAST = 4;

  private SpeakerEntity() {}

  /** The id of the entity named there, else of the person whose name ends as the speaker's does. */
  static @Nullable String of(List<EntityAnnotation> entities, Said said) {
    String speaker = said.speaker();
    if (speaker == null) {
      return null;
    }
    Optional<EntityAnnotation> there =
        entities.stream().filter(entity -> isNamedAt(entity, said)).findFirst();
    return there
        .or(() -> entities.stream().filter(entity -> isNamesake(entity, speaker)).findFirst())
        .map(EntityAnnotation::id)
        .orElse(null);
  }

  private static boolean isNamedAt(EntityAnnotation entity, Said said) {
    return entity.mentions().stream()
        .anyMatch(
            mention ->
                mention.span().part() == Part.TEXT
                    && mention.span().offset() < said.end()
                    && said.start() < mention.span().end());
  }

  private static boolean isNamesake(EntityAnnotation entity, String speaker) {
    String surname = lastWord(speaker);
    String other = lastWord(entity.name());
    int common = Math.max(LEAST, Math.min(surname.length(), other.length()) - ENDING);
    return entity.type() == EntityType.PERSON
        && surname.regionMatches(0, other, 0, common)
        && Math.abs(surname.length() - other.length()) <= ENDING;
  }

  private static String lastWord(String name) {
    return Stem.key(name.substring(name.lastIndexOf(' ') + 1));
  }
}
