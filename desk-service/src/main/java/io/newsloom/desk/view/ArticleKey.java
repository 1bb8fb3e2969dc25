package io.newsloom.desk.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** An article's short name in the desk's own addresses: made of its id, the same everywhere. */
public final class ArticleKey {

  private static final int BYTES = 12;

  private ArticleKey() {}

  /** Sixteen characters of base64url: the first 96 bits of the id's SHA-256. */
  public static String of(String articleId) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(articleId.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
