package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.annotate.entity.name.Institutions;
import io.newsloom.annotate.entity.name.NameSpan;
import io.newsloom.annotate.text.TsvTable;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands before a name in quotation marks, which then does not decline: хор «Луна», в кафе
 * «Берёзка», ООО «Заря».
 */
final class QuotedKinds {

  private static final Set<String> KINDS =
      TsvTable.rows(QuotedKinds.class, "quoted-kinds.tsv", 2).stream()
          .flatMap(row -> Stream.of(row.get(1).split(" ")))
          .map(StemKey::of)
          .collect(Collectors.toUnmodifiableSet());

  /** Of whom the kind is: хор ветеранов «Луна». */
  private static final Pattern MEMBERS = Pattern.compile("\\p{Ll}{3,}(ов|ев|ей|ів|їв|аў|яў|оў|ёў)");

  private static final char CYRILLIC = 0x400;

  private QuotedKinds() {}

  /** Whether such a word stands before the mark that opens a name. */
  static boolean standBefore(String text, int start, int end) {
    if (!Marks.surround(text, start, end)) {
      return false;
    }
    int mark =
        text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\u00a0' ? start - 2 : start - 1;
    String before = NameSpan.wordBefore(text, mark);
    if (MEMBERS.matcher(before).matches() && !isKind(before)) {
      before = NameSpan.wordBefore(text, mark - before.length() - 1);
    }
    return isKind(before);
  }

  private static boolean isKind(String word) {
    return word.chars().filter(c -> c >= CYRILLIC && Character.isUpperCase(c)).count() > 1
        || !word.isEmpty() && (KINDS.contains(StemKey.of(word)) || Institutions.areCalled(word));
  }
}
