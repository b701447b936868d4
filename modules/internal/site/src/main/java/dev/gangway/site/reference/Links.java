package dev.gangway.site.reference;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jsoup.nodes.Element;

/**
 * Links to the types of a provider.
 *
 * @param base the page of the types, relative to the page with the links; empty if it is the same
 */
record Links(ModelTypes types, String base) {

  /** Adds a type, with links to what the provider's pages describe. */
  void type(Element parent, Type type) {
    Element code = parent.appendElement("code");
    append(code, type);
  }

  /** Adds a type and what is declared with it, such as {@code String name()}. */
  void declaration(Element parent, Type type, String name) {
    Element code = parent.appendElement("code");
    append(code, type);
    code.appendText(" " + name);
  }

  private void append(Element code, Type type) {
    if (type instanceof ParameterizedType generic) {
      append(code, generic.getRawType());
      String separator = "<";
      for (Type each : generic.getActualTypeArguments()) {
        code.appendText(separator);
        append(code, each);
        separator = ", ";
      }
      code.appendText(">");
    } else if (types.contains(type)) {
      Html.link(code, base + "#" + TypeText.of(type), TypeText.of(type));
    } else {
      code.appendText(TypeText.of(type));
    }
  }
}
