package dev.gangway.site;

import org.jsoup.nodes.Element;

/**
 * A page of the site, without the frame that all pages share.
 *
 * @param path where the page lies below the site's root, such as {@code reference/kriptomat.html}
 * @param content the element {@code main}: one {@code h1} first; each heading that a link or the
 *     search can open has an {@code id}; links to other pages are relative to this one
 */
public record Page(String path, String title, Section section, Element content) {

  /** The part of the navigation that lists a page. */
  public enum Section {
    /** The start page. */
    START,
    /** Pages by task. */
    GUIDES,
    /** A page per provider, with each operation. */
    REFERENCE,
    /** Modules, decisions, measurements and the project itself. */
    PROJECT
  }
}
