package dev.gangway.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.cloudpayments.CloudPayments;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecOperation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of this repository: all of it is there, and everything in it opens. */
final class SiteTest {
  private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();

  @TempDir private static Path site;

  private static final Map<Path, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void write() throws IOException {
    Site.write(ROOT, site);
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        PAGES.put(file, Jsoup.parse(file));
      }
    }
  }

  @Test
  void everyLinkAndAnchorResolves() {
    List<String> broken = new ArrayList<>();
    PAGES.forEach(
        (file, page) -> {
          for (Element link : page.select("a[href]")) {
            String href = link.attr("href");
            if (!href.startsWith("https://") && !resolves(file, href)) {
              broken.add(site.relativize(file) + " links to " + href);
            }
          }
        });

    assertThat(broken).isEmpty();
  }

  private static boolean resolves(Path file, String href) {
    String[] parts = href.split("#", 2);
    Document page = PAGES.get(target(file, parts[0]));
    return page != null && (parts.length == 1 || page.getElementById(parts[1]) != null);
  }

  private static Path target(Path file, String path) {
    return path.isEmpty() ? file : file.resolveSibling(path).normalize();
  }

  @Test
  void everyPageHasATitleOneHeadingAndALanguage() {
    Set<String> titles = new HashSet<>();
    PAGES.forEach(
        (file, page) -> {
          assertThat(page.select("h1")).as("%s", file).hasSize(1);
          assertThat(page.select("main > h1, main .hero h1")).as("%s", file).hasSize(1);
          assertThat(page.select("html[lang=en]")).as("%s", file).hasSize(1);
          assertThat(page.select("main, header.top, footer")).as("%s", file).hasSize(3);
          assertThat(page.title()).as("%s", file).contains("Gangway");
          titles.add(page.title());
        });
    assertThat(titles).contains("Gangway", "Handle errors – Gangway", "Retry safely – Gangway");
  }

  @Test
  void everyIdIsUnique() {
    PAGES.forEach(
        (file, page) ->
            assertThat(page.select("[id]").eachAttr("id")).as("%s", file).doesNotHaveDuplicates());
  }

  @Test
  void nothingIsLoadedExceptFilesBesideThePages() {
    PAGES.forEach(
        (file, page) -> {
          List<String> loaded = page.select("[src]").eachAttr("src");
          loaded.addAll(page.select("link").eachAttr("href"));
          assertThat(loaded)
              .as("%s", file)
              .isNotEmpty()
              .allSatisfy(path -> assertThat(target(file, path)).isRegularFile());
          assertThat(page.select("style, [style], script:not([src]), iframe, object, base"))
              .as("%s", file)
              .isEmpty();
          assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
              .as("%s", file)
              .contains("default-src 'none'");
        });
  }

  @Test
  void everyPageOfTheFrontPageIsThere() throws IOException {
    Element front = Markdown.read(Files.readString(ROOT.resolve("README.md")));

    for (String href : front.select("a[href]").eachAttr("href")) {
      if (href.matches("(?!https:)[^#]*\\.md(#.*)?")) {
        Path file = Path.of(href.replaceFirst("#.*", ""));
        assertThat(PAGES).containsKey(site.resolve(Links.page(file)));
      }
    }
  }

  @Test
  void startPageHasEverySentenceOfTheFrontPage() throws IOException {
    Element front = Markdown.read(Files.readString(ROOT.resolve("README.md")));
    front.select("a[href$=.md]").unwrap();
    Document start = PAGES.get(site.resolve("index.html"));
    List<String> cells = start.select("td, .groups li > p:last-child").eachText();

    assertThat(start.select("h2").eachText()).containsAll(front.select("h2").eachText());
    assertThat(start.select("pre").eachText()).containsAll(front.select("pre").eachText());
    assertThat(cells).containsAll(front.select("td:last-child").eachText());
    assertThat(start.select("h2").get(0).text()).isEqualTo("Providers");
    assertThat(start.select("h2").get(1).text()).isEqualTo("Install");
  }

  @Test
  void navigationReachesEveryPage() {
    Set<Path> reached = reached("nav a[href], header a[href]");

    assertThat(PAGES.keySet())
        .filteredOn(file -> !file.startsWith(site.resolve("source")))
        .allSatisfy(file -> assertThat(reached).contains(file));
    assertThat(reached("a[href]")).containsAll(PAGES.keySet());
  }

  private static Set<Path> reached(String links) {
    Path start = site.resolve("index.html");
    Set<Path> reached = new HashSet<>(Set.of(start));
    Deque<Path> open = new ArrayDeque<>(reached);
    for (Path file = open.poll(); file != null; file = open.poll()) {
      for (String href : PAGES.get(file).select(links).eachAttr("href")) {
        Path next = target(file, href.replaceFirst("#.*", ""));
        if (PAGES.containsKey(next) && reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }

  @Test
  void navigationMarksTheCurrentPage() {
    PAGES.forEach(
        (file, page) -> {
          if (!file.startsWith(site.resolve("source"))) {
            assertThat(page.select("[aria-current=page]"))
                .as("%s", file)
                .singleElement()
                .satisfies(link -> assertThat(target(file, link.attr("href"))).isEqualTo(file));
          }
        });
  }

  @Test
  void searchKnowsEveryTitleAndEveryOperation() throws IOException {
    String index = Files.readString(site.resolve("assets/search-index.js"));

    assertThat(PAGES.entrySet())
        .filteredOn(page -> !page.getKey().startsWith(site.resolve("source")))
        .allSatisfy(
            page ->
                assertThat(index)
                    .contains("[\"" + site.relativize(page.getKey()) + "\",")
                    .contains("\"" + page.getValue().select("h1").text().replace("Gangway ", "")));
    for (Class<? extends AutoCloseable> client :
        List.of(Kriptomat.class, CryptoCoin.class, ElKyc.class, CloudPayments.class)) {
      for (SpecOperation operation : Spec.of(client).operations()) {
        assertThat(index).contains(operation.method() + " " + operation.path());
      }
    }
  }

  @Test
  void codeIsShownAsItWasWritten() throws IOException {
    String markdown = Files.readString(ROOT.resolve("docs/retries.md"));
    assertThat(PAGES.get(site.resolve("docs/retries.html")).select("main > p").first())
        .extracting(Element::text)
        .satisfies(first -> assertThat(markdown.replace("\n", " ")).contains(first));

    Element main = Markdown.read(Files.readString(ROOT.resolve("docs/errors.md")));
    List<String> written = main.select("pre > code").stream().map(Element::wholeText).toList();
    Document page = PAGES.get(site.resolve("docs/errors.html"));
    assertThat(page.select("pre > code").stream().map(Element::wholeText).toList())
        .isEqualTo(written);
    assertThat(page.select("pre .keyword").eachText()).contains("try", "catch", "return");
  }

  @Test
  void linkedSourceHasAnAnchorPerLine() throws IOException {
    String file = "modules/internal/examples/src/main/java/dev/gangway/examples/CheckWallet.java";
    List<String> written = Files.readAllLines(ROOT.resolve(file));

    Document page = PAGES.get(site.resolve("source/" + file + ".html"));
    assertThat(page.select("pre").text()).contains(written.get(0));
    assertThat(page.select("pre .line").stream().map(line -> line.wholeText().stripTrailing()))
        .isEqualTo(written);
    assertThat(page.select("pre .line").eachAttr("id"))
        .startsWith("L1", "L2")
        .endsWith("L" + written.size());
    assertThat(page.select("pre .keyword").eachText()).startsWith("package", "import");
  }

  @Test
  void onlyASiteIsReplaced(@TempDir Path folder) throws IOException {
    Path own = Files.writeString(folder.resolve("notes.txt"), "mine");

    assertThatThrownBy(() -> Site.write(ROOT, folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(folder + " has files and is not a site. Name an empty folder.");
    assertThat(own).hasContent("mine");
  }
}
