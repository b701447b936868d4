package dev.gangway.core.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The names of a record's members, made ready for reading when one is first read and for writing
 * when one is first written.
 */
public final class Names {
  private final String[] names;
  // Both can be made twice, which does no harm: their content is final.
  private JsonReader.@Nullable Options options;
  private @Nullable Prefixes prefixes;

  private Names(String[] names) {
    this.names = names;
  }

  /** Returns these names, in the order of the record's components. */
  public static Names of(String... names) {
    return new Names(names.clone());
  }

  /** Returns what reads one of these names. */
  JsonReader.Options options() {
    JsonReader.Options ready = options;
    if (ready == null) {
      ready = JsonReader.Options.of(names);
      options = ready;
    }
    return ready;
  }

  /**
   * Returns the name if it is none of these.
   *
   * @throws IllegalArgumentException when it is: the member would be sent twice
   */
  public String requireUnknown(String name, String type) {
    if (contains(name)) {
      throw new IllegalArgumentException(
          type + " knows the member \"" + name + "\". Set it with the builder's own method.");
    }
    return name;
  }

  String name(int index) {
    return names[index];
  }

  boolean contains(String name) {
    return index(name) >= 0;
  }

  /** Returns the name's index, or -1 if it is none of these. */
  int index(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns comma, name and colon of each. */
  byte[][] prefixes() {
    Prefixes ready = prefixes;
    if (ready == null) {
      ready = new Prefixes(names);
      prefixes = ready;
    }
    return ready.bytes;
  }

  private static final class Prefixes {
    final byte[][] bytes;

    Prefixes(String[] names) {
      bytes = new byte[names.length][];
      for (int i = 0; i < names.length; i++) {
        Buffer prefix = new Buffer();
        JsonOutput out = new JsonOutput(prefix, JsonWriter.of(prefix));
        out.writeName(names[i]);
        out.finish();
        bytes[i] = prefix.readByteArray();
      }
    }
  }
}
