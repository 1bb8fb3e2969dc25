package io.newsloom.extract.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

  private static final String RUSSIAN =
      "Городской совет утвердил новый маршрут трамвая: первый вагон выйдет на линию в мае.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251 | Городской совет утвердил новый маршрут трамвая. Первый вагон выйдет в мае.",
        "windows-1251 | Гарадскі савет зацвердзіў новы маршрут трамвая. Першы вагон выйдзе ў маі.",
        "KOI8-R | Городской совет утвердил новый маршрут трамвая. Первый вагон выйдет в мае.",
        "KOI8-U | Міська рада затвердила новий маршрут трамвая. Перший вагон вийде у травні.",
        "ISO-8859-5 | Городской совет утвердил новый маршрут трамвая. Первый вагон выйдет в мае.",
        "IBM866 | Городской совет утвердил новый маршрут трамвая. Первый вагон выйдет в мае.",
        "windows-1250 | Rada miasta zatwierdziła nową trasę tramwaju. Pierwszy wóz wyruszy jeszcze tej wiosny, ogłosił prezydent. Będzie to święto całej dzielnicy.",
        "ISO-8859-2 | Rada miasta zatwierdziła nową trasę tramwaju. Pierwszy wóz wyruszy jeszcze tej wiosny, ogłosił prezydent. Będzie to święto całej dzielnicy.",
        "windows-1250 | Zastupitelstvo schválilo novou trať tramvaje. První vůz vyjede už příští týden, řekl náměstek.",
        "windows-1252 | Der Stadtrat genehmigt die neue Straßenbahn. Für die Anwohner öffnet ein Büro am Bahnhof.",
        "windows-1252 | Le conseil a approuvé la nouvelle ligne : « le premier tramway roulera l’été prochain à Évry ».",
        "windows-1253 | Το δημοτικό συμβούλιο ενέκρινε τη νέα γραμμή του τραμ. Ο πρώτος συρμός ξεκινά τον Μάιο.",
        "windows-1254 | Belediye meclisi yeni tramvay hattını onayladı. İlk sefer mayıs ayında başlayacak, dedi başkan.",
        "windows-1255 | מועצת העיר אישרה את קו הרכבת החדש. הקרון הראשון ייצא לדרך בחודש מאי.",
        "windows-1256 | وافق مجلس المدينة على خط الترام الجديد. ستنطلق العربة الأولى في شهر مايو.",
        "windows-1257 | Miesto taryba patvirtino naują tramvajaus maršrutą. Pirmasis vagonas išvyks gegužę, pranešė meras.",
        "GB18030 | 市议会批准了新的电车线路，第一辆车将在五月开出，市长对记者说。",
        "Big5-HKSCS | 市議會批准了新的電車路線，第一輛車將在五月開出，市長對記者說。",
        "windows-31j | 市議会は新しい路面電車の路線を承認した。最初の電車は五月に走り出すと市長が語った。",
        "EUC-JP | 市議会は新しい路面電車の路線を承認した。最初の電車は五月に走り出すと市長が語った。",
        "x-windows-949 | 시의회가 새 전차 노선을 승인했다. 첫 전차는 오월에 운행을 시작한다고 시장이 말했다.",
      })
  void shouldDetectWhatIsNotDeclared(String charset, String text) {
    String page = page(text);

    assertThat(Decoder.decode(page.getBytes(Charset.forName(charset)), null).text())
        .isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void shouldKnowUtf16WithoutAMarkByItsZeros(String charset) {
    String page = page(RUSSIAN);

    assertThat(Decoder.decode(page.getBytes(Charset.forName(charset)), null).text())
        .isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void shouldFollowAByteOrderMarkAndLeaveItOut(String charset) {
    byte[] bytes = ("\uFEFF" + page(RUSSIAN)).getBytes(Charset.forName(charset));

    assertThat(Decoder.decode(bytes, "text/html; charset=koi8-r"))
        .isEqualTo(new Decoded(page(RUSSIAN), Charset.forName(charset), "bom"));
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "koi8-r", "iso-8859-1", "shift_jis", "utf-16", "no-such-thing"})
  void shouldReadUtf8WhateverIsDeclared(String lie) {
    Decoded decoded =
        Decoder.decode(page(RUSSIAN).getBytes(StandardCharsets.UTF_8), "text/html; charset=" + lie);

    assertThat(decoded).isEqualTo(new Decoded(page(RUSSIAN), StandardCharsets.UTF_8, "utf-8"));
  }

  @ParameterizedTest
  @CsvSource({"utf-8", "iso-8859-1", "koi8-r", "windows-1250", "gb2312"})
  void shouldNotFollowADeclarationThatTheLettersRefute(String lie) {
    byte[] bytes = page(RUSSIAN).getBytes(Charset.forName("windows-1251"));

    Decoded decoded = Decoder.decode(bytes, "text/html; charset=" + lie);

    assertThat(decoded)
        .isEqualTo(new Decoded(page(RUSSIAN), Charset.forName("windows-1251"), "detected"));
  }

  @Test
  void shouldPreferTheHeaderToThePage() {
    byte[] bytes = ("<meta charset=koi8-r><p>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));

    assertThat(Decoder.decode(bytes, "text/html; Charset=\"win-1251\"").strategy())
        .isEqualTo("header");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset='iso-8859-2'>",
        "<script charset=utf-8></script><META http-equiv=Content-Type content=\"text/html; charset=ISO-8859-2\">",
        "<?xml version='1.0' encoding='ISO-8859-2'?>",
      })
  void shouldFollowThePageWhereTheLettersAreTooFewToTell(String declaration) {
    byte[] bytes = (declaration + "<p>żółw").getBytes(Charset.forName("ISO-8859-2"));

    assertThat(Decoder.decode(bytes, null))
        .isEqualTo(new Decoded(declaration + "<p>żółw", Charset.forName("ISO-8859-2"), "meta"));
  }

  @Test
  void shouldReadIso88591AsBrowsersDo() {
    byte[] bytes = page("“Café”, said Zoë").getBytes(Charset.forName("windows-1252"));

    assertThat(Decoder.decode(bytes, "text/html; charset=iso-8859-1").text())
        .isEqualTo(page("“Café”, said Zoë"));
  }

  @Test
  void shouldReadIso2022JpWhereItIsDeclared() {
    byte[] bytes = page("市議会は新しい路線を承認した").getBytes(Charset.forName("ISO-2022-JP"));

    assertThat(Decoder.decode(bytes, "text/html; charset=iso-2022-jp").text())
        .isEqualTo(page("市議会は新しい路線を承認した"));
  }

  @Test
  void shouldReadStrayQuotesInAPageOfUtf8() {
    byte[] utf8 = page(RUSSIAN).getBytes(StandardCharsets.UTF_8);
    byte[] stray = Arrays.copyOf(utf8, utf8.length + 1);
    stray[utf8.length] = (byte) 0x93;
    byte[] bytes = Arrays.copyOf(stray, stray.length + 1);
    bytes[stray.length] = '!';

    assertThat(Decoder.decode(bytes, null))
        .isEqualTo(new Decoded(page(RUSSIAN) + "“!", StandardCharsets.UTF_8, "utf-8"));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030"})
  void shouldLeaveOutACharacterThatTheEndCuts(String charset) {
    byte[] bytes = "市议会批准了新的电车线路，第一辆车将在五月开出".getBytes(Charset.forName(charset));

    assertThat(Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1), null).text())
        .isEqualTo("市议会批准了新的电车线路，第一辆车将在五月开");
  }

  @Test
  void shouldKeepAReplacementCharacterThatThePageHasItself() {
    byte[] bytes = page(RUSSIAN + "\uFFFD").getBytes(StandardCharsets.UTF_8);

    assertThat(Decoder.decode(bytes, null).text()).isEqualTo(page(RUSSIAN + "\uFFFD"));
  }

  @Test
  void shouldDecodeNothingToNothing() {
    assertThat(Decoder.decode(new byte[0], null).text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Городской совет утвердил новый маршрут трамвая.",
    "'Rada zatwierdziła nową trasę; ogłosił to prezydent, święto całej części miasta.'",
    "'“Äpfel”, “Öl”, “Übung”, sagte er – und für vier Füße genügt es.'"
  })
  void shouldReadUtf8ThatWasEncodedTwice(String text) {
    byte[] once = page(text).getBytes(StandardCharsets.UTF_8);
    byte[] twice = new String(once, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);

    assertThat(Decoder.decode(twice, "text/html; charset=utf-8"))
        .isEqualTo(new Decoded(page(text), StandardCharsets.UTF_8, "utf-8-twice"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Voilà\u00A0! Le café\u00A0» est là\u00A0; déjà\u00A0? « Été\u00A0» à\u00A0Évry, à\u00A0Nîmes, à\u00A0Sète, où\u00A0l’été\u00A0'",
    "'Ã©, Ã¤, Ã¶, Ã¼, Ã¨, Ã , Ã³, Ã±, Ã§, Ãª: so sieht es aus – wenn für Wörter wie größer, Öl, ärger, Übermut, schön, Käse, Nüsse, Füße, Maß, Höhe, Größe und Tür ein falscher Zeichensatz gilt.'"
  })
  void shouldLeaveUtf8ThatOnlyLooksSoInPlaces(String text) {
    byte[] bytes = page(text).getBytes(StandardCharsets.UTF_8);

    assertThat(Decoder.decode(bytes, null))
        .isEqualTo(new Decoded(page(text), StandardCharsets.UTF_8, "utf-8"));
  }

  private static String page(String text) {
    return "<html>\n<body class=\"news\">\n<p>" + text + "</p>\n</body>\n";
  }
}
