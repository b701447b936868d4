package dev.gangway.benchmarks;

import java.util.List;

/** A part of the page. */
interface Section {

  /** Returns it in Markdown, its heading first. */
  String text() throws Exception;

  /** Returns the targets that its figures have to reach. */
  List<Target> targets() throws Exception;
}
