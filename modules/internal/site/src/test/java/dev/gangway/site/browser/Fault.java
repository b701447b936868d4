package dev.gangway.site.browser;

import java.nio.file.Path;

/**
 * Something wrong with a page.
 *
 * @param page the page's path below the site
 */
record Fault(Rule rule, Path page, String text) {

  @Override
  public String toString() {
    return page + ": " + rule + ": " + text;
  }
}
