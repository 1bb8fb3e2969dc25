package io.newsloom.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.ArticleDate;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

  private static final Instant FETCHED = Instant.parse("2026-01-20T10:00:00Z");

  private final DateReader reader = new DateReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "January 15, 2026                     | 2026-01-15",
        "15th January 2026, 6:18 pm           | 2026-01-15T18:18",
        "15 января 2026 в 18:18               | 2026-01-15T18:18",
        "15 студзеня 2026, 18:18              | 2026-01-15T18:18",
        "15 січня 2026 18:18                  | 2026-01-15T18:18",
        "15. Januar 2026, 18:18 Uhr           | 2026-01-15T18:18",
        "15 janvier 2026 à 18h18              | 2026-01-15T18:18",
        "15 de enero de 2026                  | 2026-01-15",
        "15 stycznia 2026, 18:18              | 2026-01-15T18:18",
        "15 gennaio 2026                      | 2026-01-15",
        "15.01.2026 18:18                     | 2026-01-15T18:18",
        "15/01/26                             | 2026-01-15",
        "2026年1月15日                          | 2026-01-15",
        "20260115                             | 2026-01-15",
        "Thu, 15 Jan 2026 18:18:00 GMT        | 2026-01-15T18:18:00",
        "Thu Jan 15 18:18:56 CET 2026         | 2026-01-15T18:18:56",
        "2026 Jan 15                          | 2026-01-15",
        "2026-01-15 6:18 PM                   | 2026-01-15T18:18",
        "2026-01-15T22:06:08:684Z             | 2026-01-15T22:06:08",
        "15 janv. 2026 - 18 h 18              | 2026-01-15T18:18",
        "15.01.2026, godz. 18:18              | 2026-01-15T18:18",
        "15 gen 2026 ore 18.18                | 2026-01-15T18:18",
        "on 15thJan 2026                      | 2026-01-15",
        "5º de mayo de 2025                   | 2025-05-05",
        "le 1er d'avril 2025                  | 2025-04-01",
        "12 comments, May.5, 2025             | 2025-05-05"
      })
  void shouldReadADateAsItIsWritten(String text, String local) {
    assertThat(reader.read(text, true, null).orElseThrow().local()).isEqualTo(local);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 hours ago      | 2026-01-20T08:00",
        "30 минут назад   | 2026-01-20T09:30",
        "2 гадзіны таму   | 2026-01-20T08:00",
        "3 дні тому       | 2026-01-17",
        "vor 2 Stunden    | 2026-01-20T08:00",
        "il y a 2 heures  | 2026-01-20T08:00",
        "hace 2 horas     | 2026-01-20T08:00",
        "2 godziny temu   | 2026-01-20T08:00",
        "2 ore fa         | 2026-01-20T08:00",
        "вчера, 18:18     | 2026-01-19T18:18",
        "5h ago           | 2026-01-20T05:00",
        "час назад        | 2026-01-20T09:00",
        "21 час назад     | 2026-01-19T13:00",
        "гадзіну таму     | 2026-01-20T09:00",
        "годину тому      | 2026-01-20T09:00",
        "godzinę temu     | 2026-01-20T09:00",
        "vor einer Stunde | 2026-01-20T09:00",
        "il y a une heure | 2026-01-20T09:00",
        "hace una hora    | 2026-01-20T09:00",
        "un'ora fa        | 2026-01-20T09:00",
        "2 weeks ago      | 2026-01-06",
        "2 тыдні таму     | 2026-01-06",
        "vor 2 Wochen     | 2026-01-06",
        "позавчера, 18:18 | 2026-01-18T18:18",
        "avant-hier       | 2026-01-18"
      })
  void shouldCountBackFromTheFetch(String text, String local) {
    assertThat(reader.read(text, true, FETCHED).orElseThrow().local()).isEqualTo(local);
  }

  @Test
  void shouldNotReadARelativeDateWithoutAFetch() {
    assertThat(reader.read("2 hours ago", true, null)).isEmpty();
  }

  @Test
  void shouldKeepTheRawText() {
    assertThat(reader.read("Posted on January 15, 2026 by Ann", true, null))
        .map(ArticleDate::raw)
        .contains("January 15, 2026");
  }

  @Test
  void shouldNotReadADayThatDoesNotExist() {
    assertThat(reader.read("31.06.2026", true, null)).isEmpty();
  }

  @Test
  void shouldReadADateInDigitsBetweenBars() {
    assertThat(reader.read("15 | 01 | 2026", true, null))
        .map(ArticleDate::local)
        .contains("2026-01-15");
  }
}
