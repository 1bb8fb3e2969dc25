package io.newsloom.ingest.fetch;

import java.time.Instant;
import java.util.Locale;

/** What came of a request: an answer, or the reason why there is none. */
public sealed interface FetchResult {

  /** When it was complete. */
  Instant at();

  /**
   * A document, whatever its status: anything but a redirect that was followed, or a 304.
   *
   * @param url the URL that answered, after redirects
   * @param redirected true if that is not the URL that was asked for
   * @param body the bytes; empty if there were more than the request wanted to keep
   * @param bodyBytes how many there were, or at least were until counting stopped
   * @param sha256 of the bytes that were counted, in hexadecimal
   */
  @SuppressWarnings("ArrayRecordComponent") // large, and handed on as it is
  record Answer(
      String url,
      boolean redirected,
      int status,
      ResponseHeaders headers,
      byte[] body,
      long bodyBytes,
      String sha256,
      Instant at)
      implements FetchResult {

    public boolean ok() {
      return status >= 200 && status < 300;
    }

    /** The server wants a login or money (RFC 9110), and sent a document with that. */
    public boolean barred() {
      return (status == 401 || status == 402) && body.length > 0;
    }

    /** The document is no more, says the server. */
    public boolean gone() {
      return status == 404 || status == 410;
    }

    /** There were more bytes than the request wanted to keep. */
    public boolean oversize() {
      return bodyBytes > body.length;
    }
  }

  /** The document is the one the validators stand for. */
  record NotModified(ResponseHeaders headers, Instant at) implements FetchResult {}

  /** We do not ask, by rule: nothing was sent, or a redirect was not followed. */
  record Refused(Rule rule, String detail, Instant at) implements FetchResult {}

  /** There was no complete answer. */
  record Failed(Failure failure, String detail, Instant at) implements FetchResult {}

  /** Why a request is not made. */
  enum Rule {
    /** The host is inside the network. */
    ADDRESS,
    /** Neither http nor https. */
    SCHEME,
    /** The site's robots.txt disallows it. */
    ROBOTS,
    /** Too many redirects, or one that leads nowhere. */
    REDIRECTS;

    /** For metrics. */
    public String label() {
      return "refused-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why there is no answer. */
  enum Failure {
    DNS,
    CONNECT,
    TLS,
    TIMEOUT,
    /** The connection broke, or what came over it is no HTTP. */
    PROTOCOL;

    /** For metrics. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The outcome as metrics name it: {@code 2xx}, {@code not-modified}, {@code timeout}, ... */
  default String label() {
    if (this instanceof Answer answer) {
      return answer.status() / 100 + "xx";
    }
    if (this instanceof Refused refused) {
      return refused.rule().label();
    }
    return this instanceof Failed failed ? failed.failure().label() : "not-modified";
  }
}
