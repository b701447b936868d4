package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.ChoiceCodec;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.SentJson;
import java.util.List;

/**
 * What came back.
 *
 * <p>Its JSON does not tell which of its types it has; each accessor reads it as one of them.
 *
 * @param json the value as it came
 */
public record Reply(RawJson json) {

  /** Returns a value of the type {@code Long}. */
  public static Reply ofLong(Long value) {
    return new Reply(SentJson.of(value, Scalars.LONG));
  }

  /**
   * Returns the value as one of the type {@code Long}.
   *
   * @throws com.squareup.moshi.JsonDataException when it has another shape
   */
  public Long asLong() {
    return json.as(Scalars.LONG);
  }

  /** Returns a value of the type {@code List<String>}. */
  public static Reply ofListOfString(List<String> value) {
    return new Reply(SentJson.of(value, ListCodec.of(Scalars.STRING)));
  }

  /**
   * Returns the value as one of the type {@code List<String>}.
   *
   * @throws com.squareup.moshi.JsonDataException when it has another shape
   */
  public List<String> asListOfString() {
    return json.as(ListCodec.of(Scalars.STRING));
  }

  /** Returns a value of the type {@code List<Brief>}. */
  public static Reply ofListOfBrief(List<Brief> value) {
    return new Reply(SentJson.of(value, ListCodec.of(Brief.jsonAdapter())));
  }

  /**
   * Returns the value as one of the type {@code List<Brief>}.
   *
   * @throws com.squareup.moshi.JsonDataException when it has another shape
   */
  public List<Brief> asListOfBrief() {
    return json.as(ListCodec.of(Brief.jsonAdapter()));
  }

  /** Returns a value of the type {@code Full}. */
  public static Reply ofFull(Full value) {
    return new Reply(SentJson.of(value, Full.jsonAdapter()));
  }

  /**
   * Returns the value as one of the type {@code Full}.
   *
   * @throws com.squareup.moshi.JsonDataException when it has another shape
   */
  public Full asFull() {
    return json.as(Full.jsonAdapter());
  }

  /** Returns a value of the type {@code Brief}. */
  public static Reply ofBrief(Brief value) {
    return new Reply(SentJson.of(value, Brief.jsonAdapter()));
  }

  /**
   * Returns the value as one of the type {@code Brief}.
   *
   * @throws com.squareup.moshi.JsonDataException when it has another shape
   */
  public Brief asBrief() {
    return json.as(Brief.jsonAdapter());
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Reply> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec {
    static final JsonAdapter<Reply> INSTANCE = ChoiceCodec.of(Reply::new, Reply::json);
  }
}
