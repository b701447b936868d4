package dev.gangway.core.internal.json;

import com.squareup.moshi.JsonDataException;
import dev.gangway.core.json.RawJson;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The objects and arrays around the place that is read, and what is read of each. */
public final class JsonPath {
  /** As deep as Moshi reads. */
  static final int MAX_DEPTH = 255;

  public static final byte EMPTY_DOCUMENT = 0;
  public static final byte NONEMPTY_DOCUMENT = 1;
  public static final byte EMPTY_ARRAY = 2;
  public static final byte NONEMPTY_ARRAY = 3;
  public static final byte EMPTY_OBJECT = 4;
  public static final byte NONEMPTY_OBJECT = 5;

  /** A name has been read, but not its colon. */
  public static final byte NAME = 6;

  private static final int USUAL_DEPTH = 8;

  private final String root;
  private int depth;

  // Of what is read; the arrays have the same of what is around it.
  private byte scope = EMPTY_DOCUMENT;
  private @Nullable String name;

  /** Of an array, how many elements have been read; of an object, which name may come next. */
  private int index;

  /** The fields of an object that no component of its record holds. */
  private @Nullable Map<String, RawJson> kept;

  /** Whether a field's name was kept anywhere. */
  private boolean fieldKept;

  private boolean isTooDeep;

  private byte[] scopes = new byte[USUAL_DEPTH];
  private @Nullable String[] names = new String[USUAL_DEPTH];
  private int[] indices = new int[USUAL_DEPTH];
  private @Nullable Map<String, RawJson> @Nullable [] allKept;

  /**
   * Creates the path of the root.
   *
   * @param root the path of the whole text, {@code $} if it is a document
   */
  public JsonPath(String root) {
    this.root = root;
  }

  public int depth() {
    return depth;
  }

  public byte scope() {
    return scope;
  }

  public void scope(byte scope) {
    this.scope = scope;
  }

  public int index() {
    return index;
  }

  public void index(int index) {
    this.index = index;
  }

  /** Notes that a value has been read. */
  public void next() {
    index++;
  }

  /** Notes the name that has been read; {@code *} for one that may be personal. */
  public void name(@Nullable String name) {
    this.name = name;
  }

  public @Nullable Map<String, RawJson> kept() {
    return kept;
  }

  public void keepAll(Map<String, RawJson> fields) {
    kept = fields;
  }

  /** Keeps what came in place of the field that is read, if there is anything. */
  public void keep(@Nullable RawJson instead) {
    if (instead == null) {
      dropKept();
    } else {
      fieldKept = true;
      kept = KeptFields.put(kept, Objects.requireNonNull(name), instead);
    }
  }

  /** Forgets what was kept of the field that is read, which has come again. */
  public void dropKept() {
    if (fieldKept && kept != null) {
      kept.remove(name);
    }
  }

  public void push(byte inner) {
    if (depth == MAX_DEPTH) {
      throw tooDeep();
    }
    if (depth == scopes.length) {
      scopes = Arrays.copyOf(scopes, 2 * depth);
      names = Arrays.copyOf(names, 2 * depth);
      indices = Arrays.copyOf(indices, 2 * depth);
    }
    scopes[depth] = scope;
    names[depth] = name;
    indices[depth] = index;
    if (kept != null) {
      keepAround(kept);
      kept = null;
    }
    depth++;
    scope = inner;
    name = null;
    index = 0;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of a generic type.
  private void keepAround(Map<String, RawJson> fields) {
    if (allKept == null) {
      allKept = new Map[scopes.length];
    } else if (depth >= allKept.length) {
      allKept = Arrays.copyOf(allKept, scopes.length);
    }
    allKept[depth] = fields;
  }

  public JsonDataException tooDeep() {
    isTooDeep = true;
    return new JsonDataException("Nesting too deep at " + this);
  }

  /** Returns whether more objects and arrays came within each other than are read. */
  public boolean isTooDeep() {
    return isTooDeep;
  }

  public void pop() {
    depth--;
    kept = null;
    if (allKept != null && depth < allKept.length) {
      kept = allKept[depth];
      allKept[depth] = null;
    }
    scope = scopes[depth];
    name = names[depth];
    index = indices[depth];
  }

  /** Goes back to where a value began. */
  public void restore(int depth, int index) {
    while (this.depth > depth) {
      pop();
    }
    this.index = index;
  }

  @Override
  public String toString() {
    StringBuilder path = new StringBuilder(root);
    for (int i = 1; i < depth; i++) {
      append(path, scopes[i], names[i], indices[i]);
    }
    if (depth > 0) {
      append(path, scope, name, index);
    }
    return path.toString();
  }

  private static void append(StringBuilder path, byte scope, @Nullable String name, int index) {
    if (scope == EMPTY_ARRAY || scope == NONEMPTY_ARRAY) {
      path.append('[').append(index).append(']');
    } else {
      path.append('.').append(name == null ? "" : name);
    }
  }
}
