package io.newsloom.extract.rules;

import java.util.ArrayList;
import java.util.List;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * XPath 1.0 over a page, as jsoup's own {@code selectXpath} does it, but with the page converted
 * once for all expressions, and with attributes and strings as results.
 */
final class XPaths {

  private final W3CDom converter = new W3CDom();
  private final Node page;
  private final XPath xpath = XPathFactory.newInstance().newXPath();

  XPaths(Document document) {
    converter.namespaceAware(false); // rules say //div, never //h:div
    page = converter.fromJsoup(document);
  }

  /** Why an expression is no XPath; empty = it is one. */
  static String problem(String expression) {
    try {
      XPathFactory.newInstance().newXPath().compile(expression);
      return "";
    } catch (XPathExpressionException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** The elements it finds, in the order of the page. */
  List<Element> elements(String expression) {
    try {
      NodeList nodes = (NodeList) xpath.evaluate(expression, page, XPathConstants.NODESET);
      return converter.sourceNodes(nodes, Element.class);
    } catch (XPathExpressionException e) {
      return List.of(); // it gives a string: no element
    }
  }

  /** The texts of what it finds, elements, attributes or a string; blank ones are left out. */
  List<String> texts(String expression) {
    List<String> texts = new ArrayList<>();
    try {
      NodeList nodes = (NodeList) xpath.evaluate(expression, page, XPathConstants.NODESET);
      for (int i = 0; i < nodes.getLength(); i++) {
        texts.add(nodes.item(i).getTextContent());
      }
    } catch (XPathExpressionException e) {
      texts.add(string(expression));
    }
    return texts.stream()
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private String string(String expression) {
    try {
      return xpath.evaluate(expression, page);
    } catch (XPathExpressionException e) {
      return ""; // fails on this page alone: it was compiled when the rule was read
    }
  }
}
