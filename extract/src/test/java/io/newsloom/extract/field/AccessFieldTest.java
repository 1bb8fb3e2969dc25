package io.newsloom.extract.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Derived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessFieldTest {

  @ParameterizedTest
  @CsvSource({
    "This article is for subscribers only.,PAYWALLED",
    "You have 2 free articles left this month.,METERED",
    "Этот материал доступен только подписчикам,PAYWALLED",
    "Гэты матэрыял даступны толькі падпісчыкам,PAYWALLED",
    "Цей матеріал доступний лише передплатникам,PAYWALLED",
    "Dieser Artikel ist Abonnenten vorbehalten,PAYWALLED",
    "Cet article est réservé aux abonnés,PAYWALLED",
    "Artículo solo para suscriptores,PAYWALLED",
    "Artykuł tylko dla subskrybentów,PAYWALLED"
  })
  void shouldReadWhatTheWallSays(String words, Access access) {
    assertThat(
            Reading.of("", "<h1>Ferry returns</h1><p>It does.</p><div>" + words + "</div>")
                .access())
        .contains(new Derived<>(access, "paywall-words", 0.6));
  }

  @Test
  void shouldNotTakeAnOfferToSubscribeForAWall() {
    assertThat(
            Reading.of(
                    "", "<h1>Ferry returns</h1><p>It does.</p><a>Subscribe to our newsletter</a>")
                .access())
        .isEmpty();
  }

  @Test
  void shouldReadMicrodata() {
    assertThat(
            Reading.of("", "<meta itemprop=isAccessibleForFree content=false><h1>A</h1>").access())
        .map(Derived::value)
        .contains(Access.PAYWALLED);
  }

  @Test
  void shouldBelieveTheStatementRatherThanTheWords() {
    assertThat(
            Reading.of(
                    Reading.linked("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":true}"),
                    "<h1>Ferry returns</h1><p>This article is for subscribers only.</p>")
                .access())
        .map(Derived::value)
        .contains(Access.FREE);
  }
}
