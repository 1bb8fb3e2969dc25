package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.entity.link.Found;
import io.newsloom.annotate.entity.link.Linker;
import io.newsloom.common.event.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How well mentions are linked to Wikidata. A mention counts as found where its span is; ids beside
 * any marked mention, at one that nobody knows, and other than the gold are wrong. Mentions that
 * are known but have no gold id are left out.
 *
 * @param linked links given
 * @param right links given that are right
 * @param gold links to give
 * @param wrong what was linked wrongly, as {@code surface -> id in sentence}
 * @param missed what was not linked
 */
public record LinkingScores(
    int linked, int right, int gold, List<String> wrong, List<String> missed) {

  public LinkingScores {
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
  }

  /** Right links among those given. */
  public double precision() {
    return linked == 0 ? 0 : right / (double) linked;
  }

  /** Right links among those to give. */
  public double recall() {
    return gold == 0 ? 0 : right / (double) gold;
  }

  /** Links every sentence of a set on its own. */
  public static LinkingScores of(LinkingSet set, Linker linker) {
    int linked = 0;
    int right = 0;
    int gold = 0;
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (LinkingSet.Sentence sentence : set.sentences()) {
      List<Found> links =
          linker.link("", sentence.text(), set.language()).stream()
              .filter(found -> found.entry() != null && found.entry().wikidata() != null)
              .toList();
      for (Found link : links) {
        if (sentence.mentions().stream()
            .anyMatch(m -> overlaps(m, link) && m.status() == LinkingSet.Status.KNOWN)) {
          continue;
        }
        linked++;
        if (sentence.mentions().stream().anyMatch(m -> isRight(m, link))) {
          right++;
        } else {
          wrong.add(link.mention().surface() + " -> " + link.id() + " in " + sentence.text());
        }
      }
      for (LinkingSet.Mention mention : sentence.mentions()) {
        if (mention.status() == LinkingSet.Status.LINKED) {
          gold++;
          if (links.stream().noneMatch(link -> isRight(mention, link))) {
            missed.add(
                sentence.text().substring(mention.start(), mention.end()) + " " + mention.qid());
          }
        }
      }
    }
    return new LinkingScores(linked, right, gold, wrong, missed);
  }

  private static boolean overlaps(LinkingSet.Mention mention, Found link) {
    Span span = link.mention().span();
    return span.offset() < mention.end() && mention.start() < span.end();
  }

  private static boolean isRight(LinkingSet.Mention mention, Found link) {
    Span span = link.mention().span();
    return mention.start() == span.offset()
        && mention.end() == span.end()
        && link.id().equals(mention.qid());
  }
}
