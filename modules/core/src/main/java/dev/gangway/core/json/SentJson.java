package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.internal.json.UnwritableValue;
import java.io.IOException;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is written for a provider. Each record in it, however deep, must have its required
 * fields and keep what the provider documents. JSON that is written for anything else, such as a
 * store, need not: what a provider left out can be kept.
 */
public final class SentJson {
  private final @Nullable JsonWriter root;
  private final boolean draft;
  private boolean deferred;
  private boolean secrets;

  private SentJson(@Nullable JsonWriter root, boolean draft) {
    this.root = root;
    this.draft = draft;
  }

  /**
   * Writes a value.
   *
   * @param what what the message of a refusal calls the value
   * @return whether it holds a secret or a one-time code
   * @throws IllegalStateException when a record lacks a required field
   * @throws IllegalArgumentException when a value breaks a rule
   */
  public static <T> boolean write(JsonWriter to, String what, JsonAdapter<T> codec, T value)
      throws IOException {
    SentJson sent = new SentJson(to, false);
    sent.mark(to);
    try {
      codec.toJson(to, value);
      return sent.secrets;
    } catch (UnwritableValue e) {
      throw e.of(what);
    }
  }

  /**
   * Returns a value's JSON.
   *
   * @param what what the message of a refusal calls the value
   * @throws IllegalStateException when a record lacks a required field
   * @throws IllegalArgumentException when a value breaks a rule
   */
  public static <T> ByteString bytes(String what, JsonAdapter<T> codec, T value)
      throws IOException {
    return new SentJson(null, false).written(what, codec, value);
  }

  /**
   * Returns what {@link #bytes} does, except that it asks for no secret and no one-time code: their
   * suppliers may take time, and a code is not for a call that is never sent.
   *
   * @return null when the value has one, so that it must be written again when it is sent
   */
  public static <T> @Nullable ByteString draft(String what, JsonAdapter<T> codec, T value)
      throws IOException {
    SentJson sent = new SentJson(null, true);
    ByteString written = sent.written(what, codec, value);
    return sent.deferred ? null : written;
  }

  private <T> ByteString written(String what, JsonAdapter<T> codec, T value) throws IOException {
    JsonOutput out = new JsonOutput(null, null, this);
    try {
      out.write(codec, value);
      return out.written();
    } catch (UnwritableValue e) {
      throw e.of(what);
    } finally {
      out.close();
    }
  }

  /**
   * Returns a value as JSON that is to be a part of what is sent.
   *
   * @throws IllegalStateException when a record lacks a required field
   * @throws IllegalArgumentException when a value breaks a rule
   */
  public static <T> RawJson of(T value, JsonAdapter<T> codec) {
    try {
      return RawJson.verbatim(bytes("value", codec, Objects.requireNonNull(value, "value")).utf8());
    } catch (IOException e) {
      throw new IllegalArgumentException("The value cannot be written.", e);
    }
  }

  /** Lets what a codec writes to this writer be written for the provider too. */
  void mark(JsonWriter writer) {
    writer.setTag(SentJson.class, this);
  }

  /** Returns the writer that the whole began with, if any: it carries what its maker gave it. */
  @Nullable JsonWriter root() {
    return root;
  }

  /** Returns whether a secret is left for later. */
  boolean defersSecrets() {
    secrets = true;
    deferred |= draft;
    return draft;
  }
}
