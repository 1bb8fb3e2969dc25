package io.newsloom.desk.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Scripts, styles and the icon: ours, and htmx from its webjars. They are read once; their
 * addresses carry a digest of them all, so that browsers keep them for ever.
 */
final class Assets {

  private record Asset(Buffer bytes, String type) {}

  private static final String JS = "text/javascript; charset=utf-8";
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private final Map<String, Asset> assets = new LinkedHashMap<>();
  private final String digest;

  Assets() {
    add("desk.css", "/desk/desk.css", "text/css; charset=utf-8");
    add("desk.js", "/desk/desk.js", JS);
    add("favicon.svg", "/desk/favicon.svg", "image/svg+xml");
    add("htmx.min.js", webjar("htmx.org") + "/dist/htmx.min.js", JS);
    add("sse.js", webjar("htmx-ext-sse") + "/sse.js", JS);
    this.digest = digest();
  }

  /** The address of an asset. */
  String url(String name) {
    if (!assets.containsKey(name)) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return "/assets/" + digest + "/" + name;
  }

  void serve(RoutingContext context) {
    answer(context, context.pathParam("name"), "public, max-age=31536000, immutable");
  }

  void favicon(RoutingContext context) {
    answer(context, "favicon.svg", "public, max-age=86400");
  }

  private void answer(RoutingContext context, String name, String cacheControl) {
    Asset asset = assets.get(name);
    if (asset == null) {
      throw Problem.notFound("There is no such file.");
    }
    context
        .response()
        .putHeader("Content-Type", asset.type())
        .putHeader("Cache-Control", cacheControl)
        .end(asset.bytes());
  }

  private void add(String name, String resource, String type) {
    assets.put(name, new Asset(Buffer.buffer(Resources.bytes(resource)), type));
  }

  /** The folder of a webjar's files, whatever its version. */
  private static String webjar(String name) {
    Properties properties = new Properties();
    String resource = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
    try (InputStream in = Resources.open(resource)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return WEBJARS + name + "/" + properties.getProperty("version");
  }

  private String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      assets.values().forEach(asset -> sha.update(asset.bytes().getBytes()));
      return HexFormat.of().formatHex(sha.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
