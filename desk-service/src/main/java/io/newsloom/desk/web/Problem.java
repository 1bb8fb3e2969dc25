package io.newsloom.desk.web;

/**
 * Why a request is not answered: thrown by handlers, written as problem details (RFC 9457) or as a
 * page.
 */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  Problem(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
  }

  static Problem badRequest(String detail) {
    return new Problem(400, "The request cannot be understood", detail);
  }

  static Problem notFound(String detail) {
    return new Problem(404, "Not found", detail);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  /** What is wrong and what to do about it, in one line. */
  String detail() {
    return String.valueOf(getMessage());
  }
}
