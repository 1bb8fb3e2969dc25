package io.newsloom.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.text.TsvTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

  @Test
  void shouldTellTheLanguageOfEveryHeadline() {
    LanguageDetector detector = LanguageDetector.standard();
    List<List<String>> headlines = TsvTable.rows(HeadlinesTest.class, "headlines.tsv", 2);

    List<List<String>> wrong =
        headlines.stream()
            .filter(row -> !detector.detect(row.get(1)).language().equals(row.get(0)))
            .toList();

    assertThat(headlines).hasSizeGreaterThan(40);
    assertThat(wrong).isEmpty();
  }
}
