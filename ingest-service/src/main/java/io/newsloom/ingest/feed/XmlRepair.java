package io.newsloom.ingest.feed;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Makes XML from the web harmless and well enough formed for a strict parser. */
final class XmlRepair {

  /** Characters that XML 1.0 section 2.2 forbids even as references. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml.*?\\?>", Pattern.DOTALL);

  /** CDATA, which is left alone; an entity by name; an ampersand that begins nothing. */
  private static final Pattern AMPERSAND =
      Pattern.compile(
          "<!\\[CDATA\\[.*?\\]\\]>|&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});"
              + "|&(?!#\\d{1,7};|#x[0-9A-Fa-f]{1,6};|(?:amp|lt|gt|quot|apos);)",
          Pattern.DOTALL);

  private XmlRepair() {}

  static String harmless(String xml) {
    String text = FORBIDDEN.matcher(xml).replaceAll("");
    text = DECLARATION.matcher(text).replaceFirst(""); // it is text by now: no charset applies
    return AMPERSAND
        .matcher(withoutDoctype(text))
        .replaceAll(match -> Matcher.quoteReplacement(replacement(match)));
  }

  private static String replacement(MatchResult match) {
    String name = match.group(1);
    if (name != null) {
      String named = Parser.unescapeEntities("&" + name + ";", false);
      boolean text = named.indexOf('&') < 0 && named.indexOf('<') < 0;
      return text ? named : "&amp;" + name + ";";
    }
    return match.group().startsWith("<") ? match.group() : "&amp;";
  }

  /**
   * Old RSS names a document type for its entities, attackers for theirs: neither is needed. Only
   * what stands before the root element is looked at.
   */
  private static String withoutDoctype(String xml) {
    int start = xml.indexOf("<!DOCTYPE");
    if (start < 0 || rootBefore(xml, start)) {
      return xml;
    }
    int depth = 0;
    char quote = 0;
    for (int i = start; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '>' && depth <= 0) {
        return xml.substring(0, start) + xml.substring(i + 1);
      }
    }
    return xml; // never ends: the parser refuses it
  }

  private static boolean rootBefore(String xml, int end) {
    for (int i = xml.indexOf('<'); i >= 0 && i < end; i = xml.indexOf('<', i + 1)) {
      if (i + 1 < end && Character.isLetter(xml.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
