package dev.gangway.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.site.Page;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecParameter;
import dev.gangway.testkit.SpecResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReferencePagesTest {
  static List<Provider> providers() {
    return Provider.all();
  }

  @Test
  void pagesHaveEveryOperationOnce() {
    Map<String, Integer> counts = new HashMap<>();
    for (Page page : Snippets.PAGES) {
      String provider = page.path().replaceFirst("reference/(\\w+)[./].*", "$1");
      counts.merge(provider, page.content().select("section.operation").size(), Integer::sum);
    }

    assertThat(counts)
        .containsEntry("kriptomat", 27)
        .containsEntry("cryptocoin", 81)
        .containsEntry("elkyc", 10)
        .containsEntry("cloudpayments", 5);
  }

  @ParameterizedTest
  @MethodSource("providers")
  void everyOperationHasAllItsParts(Provider provider) {
    for (SpecOperation each : provider.spec().operations()) {
      Element section = Snippets.section(provider, each);
      List<String> parts = new ArrayList<>(List.of("Call"));
      if (!each.parameters().isEmpty()) {
        parts.add("Parameters");
      }
      if (each.request() != null) {
        parts.add("Request body");
      }
      parts.addAll(List.of("Response", "Errors", "Rules"));
      assertThat(section.select("h3").eachText()).as(each.id()).isEqualTo(parts);
      assertThat(section.select(".http").text()).isEqualTo(each.toString());
      assertThat(section.select("code.language-java")).as(each.id()).isNotEmpty();
      assertThat(section.select("code.language-kotlin")).as(each.id()).isNotEmpty();
      assertThat(section.select("dt").eachText())
          .as(each.id())
          .contains("Credentials", "Retries", "Redacted", "Java method", "Provider's page");
      assertThat(section.select("table[aria-label=Parameters] tbody th").eachText())
          .as(each.id())
          .containsExactlyInAnyOrderElementsOf(
              each.parameters().stream().map(SpecParameter::name).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("providers")
  void everyDocumentedExampleAndErrorIsShown(Provider provider) {
    for (SpecOperation each : provider.spec().operations()) {
      Element section = Snippets.section(provider, each);
      List<String> shown = section.select("code.language-json").eachText();
      List<String> statuses = section.select("table[aria-label=Errors] tbody th").eachText();
      for (SpecResponse response : each.responses()) {
        if (!response.isSuccess()) {
          assertThat(statuses).as(each.id()).contains(String.valueOf(response.status()));
        }
        if (!response.examples().isEmpty() && !response.examples().get(0).json().isEmpty()) {
          JsonNode example = Document.read(response.examples().get(0).json());
          assertThat(shown).as(each.id()).anyMatch(text -> Document.read(text).equals(example));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("providers")
  void everyAssumptionIsShown(Provider provider) {
    String pages = text(provider, "p.assumption");
    List<String> assumptions = new ArrayList<>();
    collect(provider.document().root(), assumptions);

    assertThat(assumptions).isNotEmpty();
    assertThat(assumptions).filteredOn(each -> !pages.contains(rendered(each))).isEmpty();
  }

  private static String text(Provider provider, String selector) {
    return Snippets.PAGES.stream()
        .filter(page -> page.path().matches("reference/" + provider.name() + "[./].*"))
        .flatMap(page -> page.content().select(selector).eachText().stream())
        .collect(Collectors.joining("\n"));
  }

  private static String rendered(String markdown) {
    Element element = new Element("p");
    Html.inline(element, markdown.strip());
    return Jsoup.parse(element.outerHtml()).text();
  }

  private static void collect(JsonNode node, List<String> assumptions) {
    assumptions.addAll(Document.texts(node.path("x-assumption")));
    node.forEach(each -> collect(each, assumptions));
  }

  @ParameterizedTest
  @MethodSource("providers")
  void everyTypeAndValueIsDescribed(Provider provider) {
    Element types = content("reference/" + provider.name() + "/types.html");

    assertThat(types.select("tr"))
        .filteredOn(row -> row.select("td, th").eachText().size() < row.childrenSize())
        .extracting(row -> row.closest("section").select("h2").text() + " " + row.text())
        .isEmpty();
    assertThat(types.select("td code").eachText()).doesNotContain("null");
    assertThat(types.select("section.type"))
        .allSatisfy(
            each ->
                assertThat(each.select("table, ul, p:contains(no documented fields)"))
                    .isNotEmpty());
  }

  @Test
  void everyLinkBetweenReferencePagesResolves() {
    Map<Path, Element> pages = new HashMap<>();
    Snippets.PAGES.forEach(each -> pages.put(Path.of(each.path()), each.content()));
    pages.forEach(
        (path, content) -> {
          for (String href : content.select("a[href]").eachAttr("href")) {
            if (!href.startsWith("https://") && !href.matches("[./]*/(modules|docs)/.*")) {
              String[] parts = href.split("#", 2);
              Path target = parts[0].isEmpty() ? path : path.resolveSibling(parts[0]).normalize();
              assertThat(pages).as("%s: %s", path, href).containsKey(target);
              if (parts.length == 2) {
                Element linked = pages.get(target).getElementById(parts[1]);
                assertThat(linked).as("%s: %s", path, href).isNotNull();
              }
            }
          }
        });
  }

  @Test
  void idsAndPathsAreUnique() {
    assertThat(Snippets.PAGES).extracting(Page::path).doesNotHaveDuplicates();
    for (Page page : Snippets.PAGES) {
      assertThat(page.content().select("[id]").eachAttr("id"))
          .as(page.path())
          .doesNotHaveDuplicates();
      assertThat(page.content().select("h1")).as(page.path()).hasSize(1);
      assertThat(page.content().select("h2:not([id])")).as(page.path()).isEmpty();
    }
  }

  @Test
  void noCodeHasASecret() {
    for (Provider provider : providers()) {
      for (SpecOperation operation : provider.spec().operations()) {
        Element section = Snippets.section(provider, operation);
        String code =
            section.select("code.language-java, code.language-kotlin, code.language-shell").text();
        assertThat(code).as(operation.id()).doesNotContain("Secret.of(", "OneTimeCode.of(");
        operation.parameters().stream()
            .filter(each -> each.sensitive() && each.example() != null)
            .filter(each -> "secret".equals(sensitivity(provider, operation, each)))
            .forEach(each -> assertThat(code).doesNotContain(each.example()));
      }
    }
  }

  private static String sensitivity(
      Provider provider, SpecOperation operation, SpecParameter parameter) {
    return Argument.of(provider, operation).stream()
        .filter(each -> each.spec().equals(parameter))
        .map(each -> String.valueOf(each.sensitivity()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void htmlInTheTextOfASpecIsShownAsText() {
    Element paragraph = new Element("p");

    Html.inline(
        paragraph, "Not <script>alert(1)</script>, but [this](javascript:alert(1)) & `<b>`");

    assertThat(paragraph.select("script, [href^=javascript]")).isEmpty();
    assertThat(paragraph.text()).isEqualTo("Not <script>alert(1)</script>, but this & <b>");
  }

  private static Element content(String path) {
    return Snippets.PAGES.stream()
        .filter(page -> page.path().equals(path))
        .findFirst()
        .orElseThrow()
        .content();
  }
}
