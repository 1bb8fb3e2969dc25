package io.newsloom.annotate.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpanTest {

  @ParameterizedTest
  @CsvSource({
    "ORGANISATION,[Городской совет пообещал] мост.,Городской совет",
    "ORGANISATION,[Городской совет пообещал мост под Сосновкой].,Городской совет",
    "ORGANISATION,[Министерство торговли] молчит.,Министерство торговли",
    "PLACE,Жители [Каменки трубу] не видели.,Каменки",
    "PLACE,[Деревню Боровое] отрезало.,Боровое",
    "PLACE,В [Ольшанском] районе град.,Ольшанском районе",
    "PLACE,В Верхних [Липках] тихо.,Верхних Липках",
    "PERSON,[Доктор Иван Петров] ушёл.,Иван Петров",
    "PERSON,Муж [Анны Ковалёвой Денис] ушёл.,Анны Ковалёвой",
    "PERSON,[Ректор Березовского] университета ушёл.,Березовского университета",
    "ORGANISATION,[Рабочие «Маяка»] ушли.,Маяка",
    "ORGANISATION,[Рабочие « Маяка »] ушли.,Маяка",
    "PERSON,[Ректор  Иван Петров] ушёл.,Ректор  Иван Петров",
    "ORGANISATION,[Фонд «Тёплый дом]» собрал.,Фонд «Тёплый дом»",
    "PERSON,[Анна Ковалёва] ушла.,Анна Ковалёва",
    "PLACE,У берега [Мёртвого моря] тихо.,Мёртвого моря",
    "ORGANISATION,[Министерство внутренних дел] молчит.,Министерство внутренних дел",
    "PLACE,В селе Каменке [Ольшанского района] град.,Ольшанского района",
    "PERSON,[Сорока Иван Петрович] ушёл.,Сорока Иван Петрович",
    "PERSON,Вышел роман. [Роман Льва Петрова] хвалят.,Льва Петрова",
    "ORGANISATION,[ПрАТ «Маяк»] закрылось.,ПрАТ «Маяк»"
  })
  void shouldCutATaggedStretchToWhatTheNameIs(EntityType type, String tagged, String name) {
    int start = tagged.indexOf('[');
    int end = tagged.indexOf(']') - 1;
    String text = tagged.replace("[", "").replace("]", "");

    NameSpan span = NameSpan.of(start, end, type, text, "ru");

    assertThat(text.substring(span.start(), span.end())).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Senator Elias Thornquist,Elias Thornquist",
    "Sen. Thornquist,Thornquist",
    "Lt. Gen. Ann Lee,Ann Lee",
    "General,General",
    "King Charles,King Charles"
  })
  void shouldCutTitlesOffAnEnglishName(String tagged, String name) {
    NameSpan span = NameSpan.of(0, tagged.length(), EntityType.PERSON, tagged, "en");

    assertThat(tagged.substring(span.start(), span.end())).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"ru,в Липках,в", "ru,«Липках,''", "ru,Липках,''"})
  void shouldSeeTheWordBefore(String language, String text, String before) {
    assertThat(NameSpan.wordBefore(text, text.indexOf("Липках"))).isEqualTo(before);
  }
}
