package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.JavadocBlocks;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocBlocksTest {

  @Test
  void placeholderIsTextAndTagIsNot() {
    assertThat(JavadocBlocks.of("Bearer <token>, <b>not</b> <amount>"))
        .containsExactly("Bearer &lt;token&gt;, <strong>not</strong> &lt;amount&gt;");
  }

  @Test
  void addressThatCannotBeResolvedIsText() {
    assertThat(
            JavadocBlocks.of(
                "[a](/docs) [b](#part) [c](javascript:x()) [d](data:text/html,x) [e](//x.com)"
                    + " [f](https://) [g](HTTPS://example.com/?a=\"b\")"))
        .containsExactly("a b c d e f <a href=\"HTTPS://example.com/?a=%22b%22\">g</a>");
  }

  @Test
  void partsThatWereApartDoNotEndTheComment() {
    assertThat(JavadocBlocks.of("*<span>/</span> *[/](x) *<i></i>/ `*`/"))
        .containsExactly("*&#47; *&#47; *&#47; {@code *}/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "- ",
        "[",
        "**a ",
        "_*",
        "<b>",
        "<div>",
        "<ul><li>",
        "<table><tr><td>",
        "` ",
        "![",
        "<a "
      })
  void nestingHasNoDepth(String nested) {
    String text = nested.repeat(20_000) + "x";

    List<String> blocks =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> JavadocBlocks.of(text));

    assertThat(blocks).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b><i><b>x</i></b>",
        "<p><ul><p></ul><li>x<dd>y",
        "<table><td><table><tr><th>x</table><p>y",
        "# \n## a\n\n<h7>x</h7>",
        "<pre>a<pre>b</pre>{@code }</pre>",
        "<code><pre>@x</pre></code>",
        "| a |\n|---|\n| <ul><li>x</ul> |\n|  |",
        "<a href=https://example.com><h1>x</h1></a>",
        "```\n@x\n``` `{@code` {@code {",
        "<blockquote><p><p></blockquote><br><br><hr>"
      })
  void javadocOfAnyHtmlHasNoWarning(String description) throws IOException {
    String doc =
        Javadoc.lines(96, Javadoc.paragraphs(null, description, null)).stream()
            .map(Doc::toString)
            .collect(Collectors.joining("\n *"));

    String complaints =
        MemoryCompiler.complaints(
            Map.of(
                "a/package-info.java",
                "/** Has {@link A}. */\npackage a;\n",
                "a/A.java",
                "package a;\n/**\n *" + doc + "\n */\npublic interface A {}\n"));

    assertThat(complaints).isEmpty();
  }
}
