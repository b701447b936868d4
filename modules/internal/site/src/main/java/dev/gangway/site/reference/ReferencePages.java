package dev.gangway.site.reference;

import dev.gangway.site.Page;
import java.util.List;

/** The reference page of each provider. */
public final class ReferencePages {

  /** Returns the pages, one per provider. */
  public static List<Page> pages() {
    return List.of();
  }

  private ReferencePages() {}
}
