package io.newsloom.benchmarks.charset;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Charsets that the web used before UTF-8, with languages that were written in each. Big5 is left
 * to a unit test: the sentences have no traditional Chinese.
 */
enum Legacy {
  WINDOWS_1252("windows-1252", "de fr es it pt nl ca da nb sv fi"),
  ISO_8859_15("ISO-8859-15", "de fr es it pt da sv fi"),
  WINDOWS_1251("windows-1251", "ru uk be bg sr mk"),
  KOI8_R("KOI8-R", "ru"),
  KOI8_U("KOI8-U", "uk"),
  ISO_8859_5("ISO-8859-5", "ru uk be bg sr mk"),
  IBM866("IBM866", "ru"),
  WINDOWS_1250("windows-1250", "pl cs sk hu sl hr ro"),
  ISO_8859_2("ISO-8859-2", "pl cs sk hu sl hr ro"),
  WINDOWS_1253("windows-1253", "el"),
  ISO_8859_7("ISO-8859-7", "el"),
  WINDOWS_1254("windows-1254", "tr"),
  WINDOWS_1255("windows-1255", "he"),
  WINDOWS_1256("windows-1256", "ar fa"),
  WINDOWS_1257("windows-1257", "lt lv et"),
  GBK("GBK", "zh"),
  GB18030("GB18030", "zh"),
  SHIFT_JIS("windows-31j", "ja"),
  EUC_JP("EUC-JP", "ja"),
  EUC_KR("x-windows-949", "ko"),
  UTF_16LE("UTF-16LE", "ru de zh"),
  UTF_16BE("UTF-16BE", "ru de zh");

  private final Charset charset;
  private final List<String> languages;

  Legacy(String charset, String languages) {
    this.charset = Charset.forName(charset);
    this.languages = Arrays.asList(languages.split(" ", -1));
  }

  Charset charset() {
    return charset;
  }

  List<String> languages() {
    return languages;
  }
}
