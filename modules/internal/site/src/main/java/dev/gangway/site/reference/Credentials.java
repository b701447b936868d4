package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.ClientProvider;
import dev.gangway.core.Settings;
import dev.gangway.testkit.SpecOperation;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a provider wants to know of its caller. */
final class Credentials {
  /** Settings that every client has, which the guide of all clients describes. */
  private static final Set<String> COMMON =
      Set.of("server", "base-url", "timeout", "max-attempts", "log-calls");

  /** Adds the credentials of an operation, with links to what describes them. */
  static void links(Element parent, Provider provider, SpecOperation operation) {
    if (operation.security().isEmpty()) {
      parent.text("None.");
      return;
    }
    String separator = "";
    for (Set<String> together : operation.security()) {
      parent.appendText(separator);
      if (together.isEmpty()) {
        parent.appendText("none");
      }
      String and = "";
      for (String scheme : together) {
        parent.appendText(and);
        Html.code(
            Html.link(parent, "../" + provider.name() + ".html#credential-" + scheme, ""), scheme);
        and = " and ";
      }
      separator = ", or ";
    }
  }

  /** Adds the description of all credentials. */
  static void describe(Element parent, Provider provider) {
    Html.heading(parent, 2, "credentials", "Credentials");
    JsonNode schemes = provider.document().root().path("components").path("securitySchemes");
    schemes
        .properties()
        .forEach(
            each -> {
              JsonNode scheme = each.getValue();
              Html.heading(parent, 3, "credential-" + each.getKey(), each.getKey());
              Html.prose(parent, scheme.path("description").asText());
              Element sent = parent.appendElement("p");
              sent.appendText("Sent ");
              sent.appendText(place(scheme));
              sent.appendText(". Set with ");
              Html.code(sent, "builder()." + each.getKey() + "(…)");
              sent.appendText(".");
              Html.assumptions(parent, scheme);
            });
    settings(parent, provider);
  }

  private static String place(JsonNode scheme) {
    return scheme.path("type").asText().equals("apiKey")
        ? "in the " + scheme.path("in").asText() + " " + scheme.path("name").asText()
        : "in the header Authorization, as " + scheme.path("scheme").asText();
  }

  private static void settings(Element parent, Provider provider) {
    Html.heading(parent, 3, "settings", "Settings");
    parent
        .appendElement("p")
        .text(
            "Frameworks and the command line read the credentials from these settings. The command"
                + " line also reads a file that the variable with the ending _FILE names.");
    Element body = Html.table(parent, "Settings", List.of("Setting", "Environment variable"));
    for (String name : settingNames(provider)) {
      Element row = Html.row(body, provider.name() + "." + name);
      Html.code(
          row.appendElement("td"),
          (provider.name() + "_" + name).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** Returns the names of the settings that the client asks for. */
  static Set<String> settingNames(Provider provider) {
    Set<String> asked = new TreeSet<>();
    Settings recording =
        new Settings() {
          @Override
          public @Nullable String find(String name) {
            if (COMMON.contains(name)) {
              return null;
            }
            asked.add(name);
            // A number, a key in Base32, a text: whatever is wanted.
            return "77777777";
          }

          @Override
          public String describe(String name) {
            return name;
          }
        };
    for (ClientProvider each : ServiceLoader.load(ClientProvider.class)) {
      if (each.type() == provider.client()) {
        each.builder(recording);
      }
    }
    return asked;
  }

  private Credentials() {}
}
