package io.newsloom.annotate.tagger;

import io.newsloom.annotate.tagger.Gazetteer.Match;
import io.newsloom.annotate.text.Hash;
import io.newsloom.common.event.EntityType;
import java.util.List;

/** What word lists, groups of words and a gazetteer say of the words of a sentence. */
final class Evidence {

  /** Bits of a mask that are of full words; those of stems stand above them. */
  private static final int FULL_BITS = Lexicon.Kind.values().length;

  /** What each word is known as by itself. */
  final int[] masks;

  /** For each type, whether a known name begins at a word or goes on there. */
  final int[] marks;

  /** A row for each of the {@link Clusters}: the group of each word. */
  final int[][] groups;

  /** What words tell of those beside them. */
  final Cued cued;

  private Evidence(Words words, Knowledge knowledge) {
    masks = new int[words.size];
    marks = new int[words.size];
    groups = new int[knowledge.clusters().size()][words.size];
    cued = new Cued(words, knowledge.cues());
  }

  static Evidence of(Words words, Knowledge knowledge, List<Match> matches) {
    Evidence evidence = new Evidence(words, knowledge);
    Lexicon lexicon = knowledge.lexicon();
    int place = Labels.TYPES.indexOf(EntityType.PLACE);
    for (int i = 0; i < words.size; i++) {
      if (words.word[i]) {
        evidence.group(words, i, knowledge.clusters());
        evidence.masks[i] =
            lexicon.full(words.folded[i]) | lexicon.stem(words.stem[i]) << FULL_BITS;
        int end = words.capital[i] ? phraseEnd(words, lexicon, i) : i;
        if (end > i + 1) {
          evidence.mark(i, end, place);
        }
      }
    }
    for (Match match : matches) {
      int type = Labels.TYPES.indexOf(match.type());
      if (type >= 0) {
        evidence.mark(match.first(), match.end(), type);
      }
    }
    return evidence;
  }

  private void group(Words words, int i, List<Clusters> clusters) {
    for (int c = 0; c < groups.length; c++) {
      groups[c][i] = clusters.get(c).of(words, i);
    }
  }

  private static int phraseEnd(Words words, Lexicon lexicon, int first) {
    int full = words.folded[first];
    int stem = words.stem[first];
    int end = first;
    for (int i = first + 1; i < words.size && i < first + Lexicon.MAX_WORDS; i++) {
      full = Hash.pair(full, words.folded[i]);
      stem = Hash.pair(stem, words.stem[i]);
      if (words.capital[i] && (lexicon.full(full) | lexicon.stem(stem)) != 0) {
        end = i + 1;
      }
    }
    return end;
  }

  private void mark(int first, int end, int type) {
    marks[first] |= 1 << (2 * type);
    for (int i = first + 1; i < end; i++) {
      marks[i] |= 2 << (2 * type);
    }
  }
}
