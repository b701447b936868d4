package dev.gangway.core.paging;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Gives the entries of page after page. */
final class ItemWalk<T extends @Nullable Object> implements Iterator<T> {
  private final PageWalk<?, T> pages;
  private Iterator<T> items = Collections.emptyIterator();

  ItemWalk(PageWalk<?, T> pages) {
    this.pages = pages;
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext() && pages.hasNext()) {
      items = pages.nextItems().iterator();
    }
    return items.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There are no more entries.");
    }
    return items.next();
  }
}
