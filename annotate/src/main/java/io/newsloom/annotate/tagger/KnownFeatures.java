package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Hash;

/** The features of a word that come of what is known of it and of words beside it. */
final class KnownFeatures {

  private static final int MASK_BITS = 2 * Lexicon.Kind.values().length;

  /** The templates of each of the clusters. */
  private static final int GROUP_TEMPLATES = 10;

  /** The lower bits of a group: its path in the tree of groups, to where it is wide. */
  private static final int WIDE = 0x3F;

  private static final int MIDDLE = 0x3FF;

  private final Words words;
  private final Evidence evidence;
  private final FeatureList out;

  KnownFeatures(Words words, Evidence evidence, FeatureList out) {
    this.words = words;
    this.evidence = evidence;
    this.out = out;
  }

  void extract(int i) {
    listed(i);
    marked(i);
    for (int c = 0; c < evidence.groups.length; c++) {
      grouped(i, evidence.groups[c], 70 + GROUP_TEMPLATES * c);
    }
    cued(i, evidence.cued.cues);
    headed(i);
  }

  private void listed(int i) {
    int mask = evidence.masks[i];
    int before = FeatureList.at(evidence.masks, i - 1);
    int behind = FeatureList.at(evidence.masks, i + 1);
    out.add(50, Hash.pair(mask, words.shape[i]));
    out.add(51, before);
    out.add(52, behind);
    out.add(53, Hash.pair(Hash.pair(before, mask), behind));
    if (i == words.first) {
      out.add(54, Hash.pair(mask, words.shape[i]));
    }
    for (int bit = 0; bit < MASK_BITS; bit++) {
      if ((mask >> bit & 1) != 0 && words.capital[i]) {
        out.add(55, bit);
      }
    }
  }

  private void marked(int i) {
    int marks = evidence.marks[i];
    if (marks != 0) {
      out.add(56, marks);
      out.add(57, Hash.pair(marks, words.shape[i]));
      out.add(58, Hash.pair(marks, FeatureList.at(evidence.marks, i + 1)));
    }
  }

  private void grouped(int i, int[] groups, int template) {
    int shape = words.shape[i];
    int group = groups[i];
    int before = FeatureList.at(groups, i - 1);
    int behind = FeatureList.at(groups, i + 1);
    if (group != Clusters.NONE) {
      out.add(template, group);
      out.add(template + 1, Hash.pair(group & WIDE, shape));
      out.add(template + 2, Hash.pair(group & MIDDLE, shape));
    }
    out.addKnown(template + 3, before);
    out.addKnown(template + 4, behind);
    out.add(template + 5, Hash.pair(Hash.pair(before & WIDE, group & WIDE), shape));
    out.add(template + 6, Hash.pair(Hash.pair(group & WIDE, behind & WIDE), shape));
  }

  private void cued(int i, int[] cues) {
    int shape = words.shape[i];
    int behind = FeatureList.at(cues, i + 1);
    if (cues[i] != 0) {
      int look = Hash.pair(cues[i], shape);
      out.add(110, cues[i]);
      out.add(111, look);
      out.add(112, Hash.pair(look, FeatureList.at(words.shape, i - 1)));
      out.add(113, Hash.pair(look, FeatureList.at(words.shape, i + 1)));
    }
    out.add(114, Hash.pair(FeatureList.at(cues, i - 1), shape));
    out.add(115, Hash.pair(behind, shape));
    out.add(116, Hash.pair(FeatureList.at(cues, i - 2), shape));
    out.add(117, Hash.pair(FeatureList.at(cues, i + 2), shape));
    if (behind != 0) {
      out.add(118, Hash.pair(behind, words.suffix(i)));
    }
  }

  private void headed(int i) {
    int shape = words.shape[i];
    if (evidence.cued.heads[i] != 0) {
      out.add(119, Hash.pair(evidence.cued.heads[i], shape));
    }
    int quotes = evidence.cued.quotes[i];
    if (quotes != 0) {
      out.add(120, Hash.pair(quotes, shape));
    } else if (i + 1 < words.size && evidence.cued.quotes[i + 1] != 0) {
      out.add(121, Hash.pair(evidence.cued.cues[i], shape));
    }
  }
}
