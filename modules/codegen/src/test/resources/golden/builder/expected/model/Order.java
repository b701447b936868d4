package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Order.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
    String pair,
    Map<String, String> a,
    List<Part> p,
    @Nullable String note,
    @Nullable BigDecimal amount,
    @Nullable List<String> tags,
    @Nullable Map<String, String> labels,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
    a = Members.copy(a);
    p = Members.copy(p);
    tags = Members.copy(tags);
    labels = Members.copy(labels);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String pair() {
    return Members.required(
        pair, additionalProperties, "pair", "Order.pair");
  }

  @Override
  public Map<String, String> a() {
    return Members.required(
        a, additionalProperties, "a", "Order.a");
  }

  @Override
  public List<Part> p() {
    return Members.required(
        p, additionalProperties, "p", "Order.p");
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
    private @Nullable Map<String, String> a;
    private @Nullable List<Part> p;
    private @Nullable String note;
    private @Nullable BigDecimal amount;
    private @Nullable List<String> tags;
    private @Nullable Map<String, String> labels;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Order#pair()}. */
    public Builder pair(String pair) {
      this.pair = RequestRules.notNull(pair, "Order.pair");
      return this;
    }

    /** Sets {@link Order#a()}. */
    public Builder a(Map<String, String> a) {
      this.a = Members.copy(RequestRules.notNull(a, "Order.a"));
      return this;
    }

    /** Sets {@link Order#p()}. */
    public Builder p(List<Part> p) {
      this.p = List.copyOf(RequestRules.notNull(p, "Order.p"));
      return this;
    }

    /** Sets {@link Order#note()}. */
    public Builder note(@Nullable String note) {
      this.note = note;
      return this;
    }

    /** Sets {@link Order#amount()}. */
    public Builder amount(@Nullable BigDecimal amount) {
      this.amount = amount;
      return this;
    }

    /** Sets {@link Order#tags()}. */
    public Builder tags(@Nullable List<String> tags) {
      this.tags = tags == null ? null : List.copyOf(tags);
      return this;
    }

    /** Sets {@link Order#labels()}. */
    public Builder labels(@Nullable Map<String, String> labels) {
      this.labels = Members.copy(labels);
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
     * @throws IllegalStateException when a required member is missing
     */
    public Order build() {
      return Codec.INSTANCE.checked(new Order(
          pair,
          a,
          p,
          note,
          amount,
          tags,
          labels,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "pair",
            "a",
            "p",
            "note",
            "amount",
            "tags",
            "labels");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String pair = null;
      Map<String, String> a = null;
      List<Part> p = null;
      String note = null;
      BigDecimal amount = null;
      List<String> tags = null;
      Map<String, String> labels = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            pair = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "pair", pair);
          }
          case 1 -> {
            a = in.readField(MapCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "a", a);
          }
          case 2 -> {
            p = in.readField(ListCodec.of(Part.jsonAdapter()));
            kept = in.keepIfNull(kept, "p", p);
          }
          case 3 -> {
            note = in.readField(Scalars.STRING);
            kept = in.keepIfOdd(kept, "note", note);
          }
          case 4 -> {
            amount = in.readField(Scalars.DECIMAL_STRING);
            kept = in.keepIfNull(kept, "amount", amount);
          }
          case 5 -> {
            tags = in.readField(ListCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "tags", tags);
          }
          case 6 -> {
            labels = in.readField(MapCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "labels", labels);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          pair,
          a,
          p,
          note,
          amount,
          tags,
          labels,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.pair);
      out.write(NAMES, 1, MapCodec.of(Scalars.STRING), value.a);
      out.write(NAMES, 2, ListCodec.of(Part.jsonAdapter()), value.p);
      out.writeNullable(NAMES, 3, Scalars.STRING, value.note, value.additionalProperties);
      out.write(NAMES, 4, Scalars.DECIMAL_STRING, value.amount);
      out.write(NAMES, 5, ListCodec.of(Scalars.STRING), value.tags);
      out.write(NAMES, 6, MapCodec.of(Scalars.STRING), value.labels);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Order value) {
      RequestRules.of("Order")
          .required("pair", value.pair)
          .required("a", value.a)
          .required("p", value.p)
          .check();
    }
  }
}
