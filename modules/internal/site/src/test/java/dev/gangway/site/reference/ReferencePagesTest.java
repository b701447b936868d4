package dev.gangway.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.site.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class ReferencePagesTest {
  private static final List<Page> PAGES = ReferencePages.pages();

  @Test
  void pagesAreMade() throws Exception {
    assertThat(PAGES).isNotEmpty();
    String folder = System.getProperty("reference.look");
    if (folder != null) {
      for (Page page : PAGES) {
        Document document = Document.createShell("");
        document.head().appendElement("meta").attr("charset", "utf-8");
        document
            .head()
            .appendElement("link")
            .attr("rel", "stylesheet")
            .attr("href", "file:///tmp/ref/style.css");
        document.body().appendChild(page.content().clone());
        Path file = Path.of(folder, page.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, document.outerHtml());
      }
    }
  }
}
