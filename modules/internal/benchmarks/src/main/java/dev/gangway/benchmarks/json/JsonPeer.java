package dev.gangway.benchmarks.json;

import dev.gangway.benchmarks.Payload;
import java.lang.reflect.Type;
import java.util.function.Function;

/** A library that reads and writes the payloads. */
public enum JsonPeer {
  /** The generated codecs. */
  GANGWAY("Gangway", payload -> new GangwayCodec(payload.codec())),
  /** Records by reflection. */
  MOSHI("Moshi, records by reflection", peer(MoshiCodec::of)),
  /** Records by reflection. */
  GSON("Gson", peer(GsonCodec::of)),
  /** Records by reflection. */
  JACKSON("Jackson databind", peer(JacksonCodec::of)),
  /** Adapters that its annotation processor generates. */
  AVAJE("avaje-jsonb", peer(AvajeCodec::of)),
  /** Readers and writers that it generates as bytecode at run time. */
  FASTJSON2("fastjson2", peer(FastjsonCodec::new)),
  /** Moshi's reader finds the end of the value and makes nothing of it. */
  FLOOR("the floor", payload -> new FloorCodec());

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
  private final Function<Payload, JsonCodec> codecs;

  JsonPeer(String title, Function<Payload, JsonCodec> codecs) {
    this.title = title;
    this.codecs = codecs;
  }

  /** Returns how it reads and writes a payload. */
  public JsonCodec codec(Payload payload) {
    return codecs.apply(payload);
  }

  /** Returns its name on the page. */
  public String title() {
    return title;
  }

  private static Function<Payload, JsonCodec> peer(Function<Type, JsonCodec> codecs) {
    return payload -> codecs.apply(payload.model());
  }
}
