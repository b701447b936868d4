package dev.gangway.site.browser;

/** What each page is held to. */
enum Rule {
  /** Every request is for a file of the site, and succeeds. */
  REQUESTS,
  /** Nothing is written to the console or to the browser's log, and nothing is thrown. */
  MESSAGES,
  /** Every link and every anchor resolves. */
  LINKS,
  /** The Tab key reaches everything, in order, and the page shows where the focus is. */
  KEYBOARD,
  /** Text has a contrast of at least 4.5, or of 3 if it is large, on light and on dark pages. */
  CONTRAST,
  /** No page scrolls sideways, and nothing is cut, on a phone and on a desk. */
  WIDTH,
  /** Paper has the text without controls, dark on white, and nothing is cut. */
  PRINT,
  /** Headings, landmarks, names and languages, as axe-core checks them. */
  STRUCTURE,
  /** Text and navigation are there without scripts. */
  SCRIPTS
}
