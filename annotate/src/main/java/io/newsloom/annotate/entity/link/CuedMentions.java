package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.cue.CuedName;
import io.newsloom.annotate.entity.kb.LocalIds;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Mention;
import io.newsloom.common.event.Part;
import io.newsloom.common.event.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts works and events among the names that knowledge base and tagger found. What the knowledge
 * base knows stays where it is the same name or a longer one; so do its places and organisations
 * within an event's name, for a summit in Helsinki is in Helsinki. Nobody within a title is meant.
 */
final class CuedMentions {

  private static final String OPENERS = "«„“\"";

  private final List<Found> all;

  CuedMentions(List<Found> found) {
    all = new ArrayList<>(found);
  }

  void add(Part part, String text, List<CuedName> names) {
    for (CuedName name : names) {
      Span span = new Span(part, name.start(), name.length());
      List<Found> under = all.stream().filter(found -> found.overlaps(span)).toList();
      if (under.stream().noneMatch(found -> prevails(found, name, span, text))) {
        all.removeAll(under.stream().filter(found -> yields(found, name)).toList());
        String surface = text.substring(name.start(), name.end());
        String id = LocalIds.of(name.type(), surface);
        Mention mention = new Mention(span, surface);
        all.add(new Found(mention, id, null, surface, name.type(), name.confidence()));
      }
    }
  }

  /** In reading order, the headline's first. */
  List<Found> all() {
    all.sort(Found.READING_ORDER);
    return List.copyOf(all);
  }

  private static boolean prevails(Found found, CuedName name, Span span, String text) {
    Span known = found.mention().span();
    boolean within = known.offset() >= span.offset() && known.end() <= span.end();
    if (found.entry() != null) {
      return !within || known.length() == span.length();
    }
    if (!name.isSure() && known.offset() == span.offset()) {
      return true;
    }
    return known.offset() <= span.offset()
        && known.end() >= span.end()
        && known.length() > span.length()
        && !isCueAndName(text.substring(known.offset(), span.offset()))
        && !(known.offset() == span.offset()
            && isNameAndMore(text.substring(known.offset(), known.end()), span.length()));
  }

  /**
   * A tagger's name that has the cue in it, роман «Соляная дорога; but ТОВ «Роман» is a firm by its
   * abbreviation.
   */
  private static boolean isCueAndName(String before) {
    String bare = before.strip();
    return !bare.isEmpty()
        && OPENERS.indexOf(bare.charAt(bare.length() - 1)) >= 0
        && Stream.of(bare.split(" ")).noneMatch(CuedMentions::isAbbreviation);
  }

  private static boolean isAbbreviation(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** A tagger's name that begins as the event's and goes on in small letters. */
  private static boolean isNameAndMore(String tagged, int length) {
    return length < tagged.length()
        && tagged.charAt(length) == ' '
        && tagged.substring(length).chars().noneMatch(Character::isUpperCase);
  }

  private static boolean yields(Found found, CuedName name) {
    return found.entry() == null
        || name.type() == EntityType.WORK
        || found.type() == EntityType.EVENT;
  }
}
