package dev.gangway.checks.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A pom of a bundle together with its parents, which are read from the same bundle. The parts that
 * a registry asks for are inherited as Maven does it: a part that a pom has takes the place of the
 * parent's.
 */
final class Pom {
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

  private final Element root;
  private final Optional<Pom> parent;

  private Pom(Element root, Optional<Pom> parent) {
    this.root = root;
    this.parent = parent;
  }

  /** Reads a pom and its parents; a parent that the bundle lacks is a fault. */
  static Pom read(Bundle bundle, Path file, Findings findings) throws IOException {
    Element root = parse(file);
    Optional<Element> parent = child(root, "parent");
    if (parent.isEmpty()) {
      return new Pom(root, Optional.empty());
    }
    String group = text(parent.get(), "groupId");
    String artifact = text(parent.get(), "artifactId");
    String version = text(parent.get(), "version");
    Path parentFile = bundle.pom(artifact);
    if (!group.equals(Bundle.GROUP)
        || !version.equals(bundle.version())
        || !Files.exists(parentFile)) {
      findings.fault(
          bundle.name(file)
              + " has the parent "
              + String.join(":", group, artifact, version)
              + ", which is not in the bundle");
      return new Pom(root, Optional.empty());
    }
    return new Pom(root, Optional.of(read(bundle, parentFile, findings)));
  }

  private static Element parse(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is not XML", e);
    }
  }

  /** Returns {@code group:artifact:version}. */
  String coordinates() {
    return String.join(":", inherited("groupId"), text(root, "artifactId"), inherited("version"));
  }

  private String inherited(String name) {
    return child(root, name)
        .map(element -> interpolated(element.getTextContent().strip()))
        .or(() -> parent.map(each -> each.inherited(name)))
        .orElse("");
  }

  /** Returns a text of this pom itself, which children do not inherit, or the empty text. */
  String own(String name) {
    return interpolated(text(root, name));
  }

  /** Returns a text of this pom, else of its nearest parent that has it, else the empty text. */
  String effective(String name) {
    return inherited(name);
  }

  /** Returns the entries of a list of the nearest pom that has the list. */
  List<Element> effectiveList(String name) {
    Optional<Element> list = child(root, name);
    if (list.isPresent()) {
      return children(list.get());
    }
    return parent.map(each -> each.effectiveList(name)).orElse(List.of());
  }

  /** Returns a text below an element, each part of which is inherited on its own. */
  String effective(String name, String part) {
    String own = child(root, name).map(element -> text(element, part)).orElse("");
    if (own.isEmpty()) {
      return parent.map(each -> each.effective(name, part)).orElse("");
    }
    return interpolated(own);
  }

  /** Returns all elements of a name in this pom and its parents, wherever they stand. */
  List<Element> anywhere(String name) {
    List<Element> found = new ArrayList<>();
    NodeList elements = root.getElementsByTagName(name);
    for (int i = 0; i < elements.getLength(); i++) {
      found.add((Element) elements.item(i));
    }
    parent.ifPresent(each -> found.addAll(each.anywhere(name)));
    return found;
  }

  /** Returns the text with properties in place, as far as this pom and its parents have them. */
  String interpolated(String text) {
    Matcher property = PROPERTY.matcher(text);
    return property.replaceAll(
        name -> Matcher.quoteReplacement(property(name.group(1), name.group())));
  }

  private String property(String name, String otherwise) {
    if (name.equals("project.version")) {
      return inherited("version");
    }
    String value = effective("properties", name);
    return value.isEmpty() ? otherwise : value;
  }

  static String text(Element element, String name) {
    return child(element, name).map(found -> found.getTextContent().strip()).orElse("");
  }

  private static Optional<Element> child(Element element, String name) {
    return children(element).stream().filter(each -> each.getTagName().equals(name)).findFirst();
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
