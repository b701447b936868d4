package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.json.OpenState;
import dev.gangway.site.Page;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The page of the types of a provider. */
final class ModelsPage {
  private final Provider provider;
  private final ModelTypes types;
  private final Links links;

  private ModelsPage(Provider provider, ModelTypes types) {
    this.provider = provider;
    this.types = types;
    this.links = new Links(types, "");
  }

  static Page of(Provider provider, ModelTypes types) {
    Element main = new Element("main");
    main.appendElement("h1").text(provider.title() + ": types");
    Element up = main.appendElement("p");
    up.appendText("The records, enums and unions of the package ");
    Html.code(up, provider.client().getPackageName() + ".model");
    up.appendText(" that operations and events of ");
    Html.link(up, "../" + provider.name() + ".html", provider.title());
    up.appendText(" use.");
    new ModelsPage(provider, types).add(main);
    return new Page(
        "reference/" + provider.name() + "/types.html",
        provider.title() + ": types",
        Page.Section.REFERENCE,
        main);
  }

  private void add(Element main) {
    types
        .byName()
        .forEach(
            (name, type) -> {
              Element section = main.appendElement("section").addClass("type");
              Html.heading(section, 2, name, name);
              JsonNode schema = types.schema(type);
              section.appendElement("p").addClass("kind").text(kind(type));
              Html.prose(section, schema.path("description").asText());
              Html.assumptions(section, schema);
              if (type.isRecord()) {
                new FieldTable(provider, links).fields(section, "Fields of " + name, schema, type);
              } else if (type.isSealed()) {
                union(section, type, schema);
              } else {
                values(section, type, schema);
              }
            });
  }

  private static String kind(Class<?> type) {
    if (type.isRecord()) {
      boolean sent = Arrays.stream(type.getMethods()).anyMatch(ModelsPage::isBuilder);
      return sent ? "Record with a builder." : "Record.";
    }
    if (type.isSealed()) {
      return "Union: a sealed interface.";
    }
    return OpenState.class.isAssignableFrom(type)
        ? "Open enum of states, which calls can be polled for."
        : "Open enum: it keeps values that this version does not know.";
  }

  private static boolean isBuilder(Method method) {
    return method.getName().equals("builder") && Modifier.isStatic(method.getModifiers());
  }

  private void union(Element section, Class<?> type, JsonNode schema) {
    Element list = section.appendElement("ul");
    Map<Class<?>, ModelTypes.Alternative> alternatives = types.alternatives(type, schema);
    for (Class<?> each : type.getPermittedSubclasses()) {
      Element item = list.appendElement("li");
      ModelTypes.Alternative alternative = alternatives.get(each);
      boolean nested = each.getDeclaringClass() == type;
      Html.code(item, (nested ? type.getSimpleName() + "." : "") + each.getSimpleName());
      item.appendText(": ");
      if (alternative == null) {
        item.appendText("a value that this version does not know, as raw JSON");
      } else {
        links.type(item, alternative.type());
        Html.assumptions(item, alternative.schema());
      }
    }
  }

  private void values(Element section, Class<?> type, JsonNode schema) {
    Map<String, String> constants = new LinkedHashMap<>();
    for (Field each : type.getFields()) {
      if (Modifier.isStatic(each.getModifiers()) && each.getType() == type) {
        constants.put(Values.wire(each), each.getName());
      }
    }
    List<String> values = Document.texts(schema.path("enum"));
    JsonNode meanings = schema.path("x-enum-descriptions");
    Set<String> terminal = new HashSet<>(Document.texts(schema.path("x-terminal")));
    boolean told = !meanings.isMissingNode() || !terminal.isEmpty();
    Element body =
        Html.table(
            section,
            "Values",
            told ? List.of("Value", "Java", "Meaning") : List.of("Value", "Java"));
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      Element row = Html.row(body, value.isEmpty() ? "\"\"" : value);
      Html.code(row.appendElement("td"), String.valueOf(constants.get(value)));
      if (told) {
        Element meaning = row.appendElement("td");
        Html.inline(meaning, meanings.path(i).asText());
        if (terminal.contains(value)) {
          meaning.appendText(" ");
          meaning.appendElement("strong").text("final");
        }
      }
    }
  }
}
