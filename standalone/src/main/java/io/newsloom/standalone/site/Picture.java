package io.newsloom.standalone.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** A landscape by the river for each work: hills, water, a sun, in colours of its own. */
final class Picture {

  private static final int WIDTH = 800;
  private static final int HEIGHT = 450;
  private static final int STEP = 20;

  private Picture() {}

  /** The path of a work's picture; all editions share it. */
  static String path(SampleArticle article) {
    return "/images/" + article.work() + ".svg";
  }

  /** The picture of a work as SVG; the same work, the same picture. */
  static String svg(String work) {
    CRC32 crc = new CRC32();
    crc.update(work.getBytes(StandardCharsets.UTF_8));
    int seed = (int) (crc.getValue() & 0xffffff);
    int hue = seed % 360;
    int sun = 120 + seed / 360 % 560;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
    <rect width="%1$d" height="%2$d" fill="hsl(%3$d 55%% 82%%)"/>
    <circle cx="%4$d" cy="%5$d" r="46" fill="hsl(%6$d 85%% 72%%)"/>
    <path d="%7$s" fill="hsl(%3$d 30%% 58%%)"/>
    <path d="%8$s" fill="hsl(%3$d 34%% 42%%)"/>
    <rect y="345" width="%1$d" height="105" fill="hsl(205 45%% 55%%)"/>
    <path d="%9$s" fill="hsl(205 50%% 47%%)"/>
    </svg>
    """
        .formatted(
            WIDTH,
            HEIGHT,
            hue,
            sun,
            90 + seed % 70,
            30 + seed % 25,
            hills(seed, 235, 48),
            hills(seed / 7, 300, 30),
            hills(seed / 3, 385, 7));
  }

  private static String hills(int seed, int base, int height) {
    StringBuilder path = new StringBuilder("M0 " + HEIGHT);
    for (int x = 0; x <= WIDTH; x += STEP) {
      double y =
          base
              - height * Math.sin((x + seed % 500) / 97.0)
              - height / 2.0 * Math.sin((x + seed % 311) / 41.0);
      path.append(String.format(Locale.ROOT, " L%d %.1f", x, y));
    }
    return path.append(" L").append(WIDTH).append(' ').append(HEIGHT).append(" Z").toString();
  }
}
