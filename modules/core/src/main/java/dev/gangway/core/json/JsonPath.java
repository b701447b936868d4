package dev.gangway.core.json;

import com.squareup.moshi.JsonDataException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The objects and arrays around the place that is read, and what is read of each. */
final class JsonPath {
  /** As deep as Moshi reads. */
  static final int MAX_DEPTH = 255;

  static final byte EMPTY_DOCUMENT = 0;
  static final byte NONEMPTY_DOCUMENT = 1;
  static final byte EMPTY_ARRAY = 2;
  static final byte NONEMPTY_ARRAY = 3;
  static final byte EMPTY_OBJECT = 4;
  static final byte NONEMPTY_OBJECT = 5;

  /** A name has been read, but not its colon. */
  static final byte NAME = 6;

  /** A name and its colon have been read. */
  static final byte COLON = 7;

  private static final int USUAL_DEPTH = 7;

  private final String root;
  private byte[] scopes = new byte[USUAL_DEPTH + 1];
  private @Nullable String[] names = new String[USUAL_DEPTH + 1];

  /** Of an array, how many elements have been read; of an object, which name may come next. */
  private int[] indices = new int[USUAL_DEPTH + 1];

  private int depth;

  /**
   * @param root the path of the whole text, {@code $} if it is a document
   */
  JsonPath(String root) {
    this.root = root;
  }

  int depth() {
    return depth;
  }

  byte scope() {
    return scopes[depth];
  }

  void scope(byte scope) {
    scopes[depth] = scope;
  }

  int index() {
    return indices[depth];
  }

  void index(int index) {
    indices[depth] = index;
  }

  /** Notes that a value has been read. */
  void next() {
    indices[depth]++;
  }

  /** Notes the name that has been read; {@code *} for one that may be personal. */
  void name(@Nullable String name) {
    names[depth] = name;
  }

  void push(byte scope) {
    if (depth == MAX_DEPTH) {
      throw tooDeep();
    }
    depth++;
    if (depth == scopes.length) {
      int size = Math.min(2 * depth, MAX_DEPTH + 1);
      scopes = Arrays.copyOf(scopes, size);
      names = Arrays.copyOf(names, size);
      indices = Arrays.copyOf(indices, size);
    }
    scopes[depth] = scope;
    names[depth] = null;
    indices[depth] = 0;
  }

  JsonDataException tooDeep() {
    return new JsonDataException("Nesting too deep at " + this);
  }

  void pop() {
    depth--;
  }

  /** Goes back to where a value began. */
  void restore(int depth, int index) {
    this.depth = depth;
    indices[depth] = index;
  }

  @Override
  public String toString() {
    StringBuilder path = new StringBuilder(root);
    for (int i = 1; i <= depth; i++) {
      if (scopes[i] == EMPTY_ARRAY || scopes[i] == NONEMPTY_ARRAY) {
        path.append('[').append(indices[i]).append(']');
      } else {
        path.append('.').append(names[i] == null ? "" : names[i]);
      }
    }
    return path.toString();
  }
}
