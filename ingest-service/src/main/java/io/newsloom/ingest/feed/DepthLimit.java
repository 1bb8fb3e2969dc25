package io.newsloom.ingest.feed;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Refuses XML that is nested deeper than any feed, before something recursive meets it. */
final class DepthLimit extends XMLFilterImpl {

  private static final int MAX_DEPTH = 200;

  private int depth;

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    if (++depth > MAX_DEPTH) {
      throw new SAXException("elements are nested deeper than " + MAX_DEPTH);
    }
    super.startElement(uri, localName, name, attributes);
  }

  @Override
  public void endElement(String uri, String localName, String name) throws SAXException {
    depth--;
    super.endElement(uri, localName, name);
  }
}
