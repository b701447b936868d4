package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order
 *
 * <p>It buys &#64; the market. See &lt;https://example.com/*&#47;orders&gt;.
 *
 * <p>Assumption: Orders are never changed.
 *
 * @param state How far it is; <code>a &lt; b</code> &amp; {&#64;code c} *&#47; holds. A sentence
 *     that is long enough to be continued on another line. Assumption: Two states are all.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
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

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "state");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      OrderState state = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            state = in.readField(OrderState.jsonAdapter());
            kept = in.keepIfNull(kept, "state", state);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          state,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, OrderState.jsonAdapter(), value.state);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
