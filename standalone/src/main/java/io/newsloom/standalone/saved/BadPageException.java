package io.newsloom.standalone.saved;

/** What stands in a file where a page should be is none; the message says why in one line. */
public final class BadPageException extends Exception {

  private static final long serialVersionUID = 1L;

  BadPageException(String message) {
    super(message);
  }
}
