package dev.gangway.core.internal.json;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A list that nobody can change, so that a record takes it as it is. */
public final class FrozenList<T> extends AbstractList<T> implements RandomAccess {
  /** The JDK's own lists that cannot be changed. */
  private static final Class<?> SMALL = List.of(1).getClass();

  private static final Class<?> LARGE = List.of(1, 2, 3).getClass();

  private final List<T> elements;

  /** The list becomes this one's own. */
  public FrozenList(List<T> elements) {
    this.elements = elements;
  }

  /** Returns the list if it cannot change, else a copy. Elements may be null. */
  public static <T> List<T> copyOf(List<T> list) {
    Class<?> type = list.getClass();
    return type == FrozenList.class || type == LARGE || type == SMALL
        ? list
        : new FrozenList<>(new ArrayList<>(list));
  }

  @Override
  public T get(int index) {
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public boolean addAll(Collection<? extends T> others) {
    throw refused();
  }

  @Override
  public boolean addAll(int index, Collection<? extends T> others) {
    throw refused();
  }

  @Override
  public void clear() {
    throw refused();
  }

  @Override
  public boolean remove(@Nullable Object element) {
    throw refused();
  }

  @Override
  public boolean removeAll(Collection<?> others) {
    throw refused();
  }

  @Override
  public boolean removeIf(Predicate<? super T> filter) {
    throw refused();
  }

  @Override
  public boolean retainAll(Collection<?> others) {
    throw refused();
  }

  @Override
  public void replaceAll(UnaryOperator<T> by) {
    throw refused();
  }

  @Override
  public void sort(@Nullable Comparator<? super T> order) {
    throw refused();
  }

  @Override
  public Iterator<T> iterator() {
    return Collections.unmodifiableList(elements).iterator();
  }

  @Override
  public ListIterator<T> listIterator(int index) {
    return Collections.unmodifiableList(elements).listIterator(index);
  }

  private static UnsupportedOperationException refused() {
    return new UnsupportedOperationException("A record's list cannot be changed.");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FrozenList<?> frozen
        ? elements.equals(frozen.elements)
        : elements.equals(other);
  }

  @Override
  public int hashCode() {
    return elements.hashCode();
  }
}
