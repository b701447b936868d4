package dev.gangway.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The ids of a page's headings, as GitHub makes them, so that a link holds in both places. */
final class Anchors {
  private final Map<String, Integer> used = new HashMap<>();

  /** Returns the id of the next heading with this text. */
  String next(String heading) {
    String id =
        heading
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
            .replace(' ', '-');
    int before = used.merge(id, 1, Integer::sum) - 1;
    return before == 0 ? id : id + "-" + before;
  }
}
