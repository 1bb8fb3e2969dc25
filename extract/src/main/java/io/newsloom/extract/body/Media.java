package io.newsloom.extract.body;

import io.newsloom.common.article.Block;
import io.newsloom.common.article.Image;
import io.newsloom.extract.signal.Attributes;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads pictures, with what stands under them, and embeds. */
final class Media {

  private static final int SMALLEST_PIXELS = 100;
  private static final List<String> SOURCES =
      List.of("src", "data-src", "data-original", "data-lazy-src", "data-url");

  private final Survey survey;

  Media(Survey survey) {
    this.survey = survey;
  }

  /** The block of a media run; null = it is too small, or without an address. */
  @Nullable Block block(Run run) {
    Element element = run.media;
    if (element == null) {
      return null;
    }
    return switch (element.normalName()) {
      case "img", "amp-img" -> picture(run, element);
      case "picture" -> {
        Element image = element.selectFirst("img");
        yield image == null ? null : picture(run, image);
      }
      default -> embed(element);
    };
  }

  private @Nullable Block picture(Run run, Element image) {
    String url = url(image);
    if (url.isEmpty() || isSmall(image.attr("width")) || isSmall(image.attr("height"))) {
      return null;
    }
    Box figure = Figures.around(survey, run.box);
    String alt = image.attr("alt").strip();
    return new Block.Picture(
        new Image(
            url,
            figure == null ? null : caption(figure, 0),
            figure == null ? null : caption(figure, 1),
            alt.isEmpty() ? null : alt));
  }

  /** The first line under a picture is what it shows, the second who made it. */
  private @Nullable String caption(Box figure, int line) {
    return survey.runs.subList(figure.firstRun, figure.endRun).stream()
        .filter(Run::isText)
        .skip(line)
        .map(run -> run.text)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Block embed(Element element) {
    String url = url(element);
    return url.isEmpty() ? null : new Block.Embed(url, provider(url));
  }

  private static String url(Element element) {
    for (String source : SOURCES) {
      String value = Attributes.of(element, source);
      if (!value.isBlank() && !value.startsWith("data:") && !value.startsWith("about:")) {
        String url = Attributes.address(element, source);
        if (url.startsWith("http")) {
          return url;
        }
      }
    }
    return "";
  }

  private static @Nullable String provider(String url) {
    String host = Links.host(url);
    return host.isEmpty() ? null : host;
  }

  private static boolean isSmall(String pixels) {
    if (pixels.isEmpty() || pixels.length() > 4) {
      return false;
    }
    int value = 0;
    for (int i = 0; i < pixels.length(); i++) {
      char c = pixels.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      value = value * 10 + (c - '0');
    }
    return value < SMALLEST_PIXELS;
  }
}
