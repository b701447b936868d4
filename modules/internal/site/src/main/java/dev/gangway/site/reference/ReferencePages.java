package dev.gangway.site.reference;

import dev.gangway.site.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * The reference pages: a list of the providers in {@code reference/index.html}, and for each
 * provider {@code reference/kriptomat.html}, and below {@code reference/kriptomat/} a page per tag,
 * {@code types.html}, and {@code events.html} if it sends events. The first page has an anchor for
 * each operation, such as {@code #orders-buy}, which links to the heading of the same id on the
 * tag's page.
 */
public final class ReferencePages {

  /** Returns the pages, each before those below it. */
  public static List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    List<Provider> providers = Provider.all();
    pages.add(IndexPage.of(providers));
    for (Provider provider : providers) {
      ModelTypes types = new ModelTypes(provider);
      pages.add(OverviewPage.of(provider));
      TagPage.operations(provider)
          .forEach((tag, operations) -> pages.add(TagPage.of(provider, tag, operations, types)));
      if (!ModelTypes.webhooks(provider).isEmpty()) {
        pages.add(EventsPage.of(provider, types));
      }
      pages.add(ModelsPage.of(provider, types));
    }
    return List.copyOf(pages);
  }

  private ReferencePages() {}
}
