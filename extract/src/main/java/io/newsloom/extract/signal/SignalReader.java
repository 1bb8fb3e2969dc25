package io.newsloom.extract.signal;

import org.jsoup.nodes.Document;

/** Reads what pages say about themselves. Thread-safe; make one and share it. */
public final class SignalReader {

  private final Roles roles = new Roles();

  /** Walks the document once and leaves it as it is. */
  public Signals read(Document document) {
    SignalVisitor visitor = new SignalVisitor(roles);
    Walk.over(document, visitor);
    return visitor.signals();
  }
}
