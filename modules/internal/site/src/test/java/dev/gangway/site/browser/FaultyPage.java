package dev.gangway.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/**
 * The good page with one fault.
 *
 * @param from a part of the good page
 * @param to what stands in its place
 * @param fault what the inspection must say, and nothing else
 */
record FaultyPage(String name, String from, String to, String fault) {
  private static final String END = "</main>";

  private static FaultyPage adding(String name, String addition, String fault) {
    return new FaultyPage(name, END, addition + END, fault);
  }

  static List<FaultyPage> all() {
    return Stream.of(loading(), links(), keyboard(), colours(), sizes(), structure())
        .flatMap(List::stream)
        .toList();
  }

  String text(String good) {
    assertThat(good).containsOnlyOnce(from);
    return good.replace(from, to);
  }

  @Override
  public String toString() {
    return name;
  }

  private static List<FaultyPage> loading() {
    return List.of(
        adding(
            "image of another site",
            "<img src='https://example.com/pixel.png' alt='A pixel'>",
            "REQUESTS: https://example.com/pixel.png is outside the site"),
        adding(
            "missing image",
            "<img src='none.png' alt=''>",
            "REQUESTS: none.png: net::ERR_FILE_NOT_FOUND"),
        adding(
            "beacon of a script",
            "<script>new Image().src = 'https://example.com/beacon'</script>",
            "REQUESTS: https://example.com/beacon is outside the site"),
        adding(
            "image that loads late",
            "<p style='height: 9000px'></p>"
                + "<img loading='lazy' src='https://example.com/late.png' alt='Late'>",
            "REQUESTS: https://example.com/late.png is outside the site"),
        adding("console", "<script>console.log('here')</script>", "MESSAGES: console: here"),
        adding(
            "exception",
            "<script>throw new Error('no theme')</script>",
            "MESSAGES: Error: no theme"),
        adding(
            "policy",
            "<style>@font-face { font-family: F; src: url('data:font/woff2,x') }"
                + " #set { font-family: F }</style><p id=set>Text</p>",
            "MESSAGES: Loading the font 'data:font/woff2,x' violates the following Content"
                + " Security Policy directive: \"default-src 'none'\". Note that 'font-src' was not"
                + " explicitly set, so 'default-src' is used as a fallback. The action has been"
                + " blocked."),
        adding(
            "text that only a script shows",
            "<p id=late></p><script>late.textContent = 'Only with scripts'</script>",
            "SCRIPTS: without scripts, 11 of 14 words are there"),
        new FaultyPage(
            "navigation that only a script shows",
            "<nav aria-label=\"Pages\"><a href=\"page.html\">Good</a></nav>",
            "<nav aria-label=Pages hidden id=pages><a href='page.html'>Good</a></nav>"
                + "<script>pages.hidden = false</script>",
            "SCRIPTS: without scripts, no link of the navigation is there"));
  }

  private static List<FaultyPage> links() {
    return List.of(
        adding(
            "missing page",
            "<p><a href='none.html'>None</a></p>",
            "LINKS: none.html does not resolve"),
        adding(
            "missing anchor",
            "<p><a href='#none'>None</a></p>",
            "LINKS: page.html#none does not resolve"),
        adding(
            "link that a script changes",
            "<p><a href='#top' id=changed>Top</a></p><script>changed.hash = 'gone'</script>",
            "LINKS: page.html#gone does not resolve"),
        adding(
            "link without encryption",
            "<p><a href='http://example.com/'>Example</a></p>",
            "LINKS: http://example.com/ does not resolve"));
  }

  private static List<FaultyPage> keyboard() {
    return List.of(
        adding(
            "span in place of a button",
            "<p><span onclick='history.back()'>Back</span></p>",
            "KEYBOARD: span \"Back\" is for the mouse only"),
        adding(
            "listener",
            "<p id=one>One</p><script>one.addEventListener('click', () => {})</script>",
            "KEYBOARD: p#one \"One\" is for the mouse only"),
        adding(
            "trap",
            "<p><button type=button onkeydown='event.preventDefault()'>Stay</button></p>"
                + "<p><a href='#top'>Top</a></p>",
            "KEYBOARD: Tab number 6 does not reach a \"Top\", but button \"Stay\""),
        adding(
            "order",
            "<p><a href='#top' id=late>Late</a></p>"
                + "<script>search.onkeydown = (event) => { event.preventDefault(); late.focus() }"
                + "</script>",
            "KEYBOARD: Tab number 4 does not reach pre \"Gangway.builder() .build()\","
                + " but a#late \"Late\""),
        adding(
            "focus that nobody sees",
            "<style>#bare { outline: none }</style>"
                + "<p><button type=button id=bare>Bare</button></p>",
            "KEYBOARD: nobody sees that button#bare \"Bare\" has the focus"),
        adding(
            "focus behind a banner",
            "<style>@media screen { #banner { position: fixed; inset: auto 0 0; height: 100px; "
                + "background: light-dark(#fff, #111) } }</style><div id=banner>Banner</div>"
                + "<p style='margin-top: 200vh'><a href='#top'>Low</a></p>",
            "KEYBOARD: a \"Low\" has the focus out of sight, behind div#banner \"Banner\""));
  }

  private static List<FaultyPage> colours() {
    return List.of(
        onScreen(
            "contrast of 4.48",
            "color: light-dark(#777, #fff)",
            "4.48 for p \"Pale\", rgb(119, 119, 119) on 255 255 255"),
        onScreen(
            "contrast in the dark",
            "color: light-dark(#000, #777)",
            "4.22 for p \"Pale\", rgb(119, 119, 119) on 17 17 17"),
        onScreen(
            "contrast through alpha",
            "color: white; background: rgb(0 0 0 / 0.5)",
            "3.98 for p \"Pale\", rgb(255, 255, 255) on 128 128 128"),
        onScreen(
            "contrast through opacity",
            "color: light-dark(#000, #fff); opacity: 0.5",
            "3.98 for p \"Pale\", rgb(0, 0, 0) on 255 255 255"),
        onScreen(
            "contrast on a gradient",
            "color: white; background: linear-gradient(#000, #777) #000",
            "4.48 for p \"Pale\", rgb(255, 255, 255) on 119 119 119"));
  }

  private static FaultyPage onScreen(String name, String style, String fault) {
    return adding(
        name,
        "<style>@media screen { #pale { " + style + " } }</style><p id=pale>Pale</p>",
        "CONTRAST: " + fault);
  }

  private static List<FaultyPage> sizes() {
    String wide = "<div style='height: 1px; width: %dpx'></div>";
    return List.of(
        adding(
            "361 pixels",
            wide.formatted(353),
            "WIDTH: the page is 361 px wide on a screen of 360 px"),
        adding(
            "text that is cut",
            "<div style='overflow: hidden'><p style='width: 400px'>Wide</p></div>",
            "WIDTH: div \"Wide\" hides a part of itself"),
        adding(
            "box that only a mouse scrolls",
            "<div style='overflow-x: auto'>" + wide.formatted(500) + "</div>",
            "WIDTH: the keyboard cannot scroll div"),
        adding(
            "navigation on paper",
            "<style>@media print { #more { display: block } }</style>"
                + "<nav id=more aria-label=More><a href='#top'>Top</a></nav>",
            "PRINT: nav#more \"More\" is printed"),
        adding(
            "box that is cut on paper",
            "<div tabindex=0 style='overflow-x: auto'>" + wide.formatted(700) + "</div>",
            "PRINT: div is cut"),
        adding(
            "pale ink",
            "<style>@media print { #pale { color: #ccc } }</style><p id=pale>Pale</p>",
            "PRINT: 1.61 for p \"Pale\", rgb(204, 204, 204) on 255 255 255"),
        adding(
            "dark paper",
            "<style>@media print { #dark { color: #fff; background: #000 } }</style>"
                + "<p id=dark>Dark</p>",
            "PRINT: 1.00 for p \"Dark\", rgb(255, 255, 255) on 255 255 255"));
  }

  private static List<FaultyPage> structure() {
    return List.of(
        adding("gap between headings", "<h4>Deep</h4>", "STRUCTURE: h4 \"Deep\" skips a level"),
        adding("second title", "<h1>Again</h1>", "STRUCTURE: 2 elements h1"),
        adding("doubled id", "<p id=top>Top</p>", "STRUCTURE: the id top twice"),
        adding(
            "image without a text",
            "<img src='data:image/gif,'>",
            "STRUCTURE: image-alt: Images must have alternative text: <img src=\"data:image/gif,\">"),
        new FaultyPage(
            "no language",
            "<html lang=\"en\">",
            "<html>",
            "STRUCTURE: html-has-lang: <html> element must have a lang attribute: <html>"),
        new FaultyPage(
            "no title",
            "<title>Good</title>",
            "",
            "STRUCTURE: document-title: Documents must have <title> element to aid in navigation:"
                + " <html lang=\"en\">"),
        new FaultyPage(
            "no navigation",
            "<nav aria-label=\"Pages\"><a href=\"page.html\">Good</a></nav>",
            "<a href='page.html'>Good</a>",
            "STRUCTURE: no element nav"));
  }
}
