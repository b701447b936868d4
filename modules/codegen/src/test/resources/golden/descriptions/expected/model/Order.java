package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order, <strong>as placed</strong>.<br>
 * With {@code a nested b} and <a href="https://example.com/a">a</a>
 * <a href="https://example.com/b">link</a>.
 *
 * <p>Next.
 *
 * <p>Unclosed <em>tags of all</em>
 *
 * <ul>
 *   <li><em>kinds</em>
 *   <li><em>of</em>
 *       <p><em>items</em>
 *       <ul>
 *         <li>nested
 *             <p>wrongly
 *       </ul>
 * </ul>
 *
 * <p><strong>Heading</strong>
 *
 * <table>
 *   <caption>Values</caption>
 *   <tr><th>Name</th><td>Value</td></tr>
 *   <tr><td>a</td><td><ul>
 *   <li>list
 * </ul></td></tr>
 * </table>
 *
 * <pre>{@code
 * if (a < b) {
 *   call();
 * }
 * }</pre>
 *
 * <p><strong>Term</strong>
 *
 * <p>Meaning
 *
 * <p>Picture
 *
 * <p><strong>More</strong>
 *
 * <p>Hidden
 *
 * <p>&lt;custom-tag&gt;Custom&lt;/custom-tag&gt; *&#47;
 * <a href="https://example.com/*%2Fx%40y">end</a> {&#64;link Nothing} &#64;since
 *
 * @param pair The pair, one of:
 *     <ul>
 *       <li>{@code btceur}
 *       <li>{@code etheur}, which is described at such a length that the line of its documentation
 *           has to be continued
 *     </ul>
 *     Lower case.
 * @param note
 *     <ul>
 *       <li>first
 *       <li>second
 *     </ul>
 * @param state <strong>State</strong> of the order U+202E with controls.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
    @Nullable String pair,
    @Nullable String note,
    @Nullable OrderState state,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Order> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Order}. */
  public static final class Builder {
    private @Nullable String pair;
    private @Nullable String note;
    private @Nullable OrderState state;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Order#pair()}. */
    public Builder pair(@Nullable String pair) {
      this.pair = pair;
      return this;
    }

    /** Sets {@link Order#note()}. */
    public Builder note(@Nullable String note) {
      this.note = note;
      return this;
    }

    /** Sets {@link Order#state()}. */
    public Builder state(@Nullable OrderState state) {
      this.state = state;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Order"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     */
    public Order build() {
      return new Order(
          pair,
          note,
          state,
          additionalProperties);
    }
  }

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "pair",
            "note",
            "state");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String pair = null;
      String note = null;
      OrderState state = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            pair = in.read(Scalars.STRING);
            kept = Members.keepIfNull(kept, "pair", pair);
          }
          case 1 -> {
            note = in.read(Scalars.STRING);
            kept = Members.keepIfNull(kept, "note", note);
          }
          case 2 -> {
            state = in.read(OrderState.jsonAdapter());
            kept = Members.keepIfNull(kept, "state", state);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          pair,
          note,
          state,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.pair);
      out.write(NAMES, 1, Scalars.STRING, value.note);
      out.write(NAMES, 2, OrderState.jsonAdapter(), value.state);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
