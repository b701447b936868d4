package dev.gangway.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** fastjson2, which makes readers and writers as bytecode when it first meets a type. */
record FastjsonCodec(Type type) implements JsonCodec {

  @Override
  public @Nullable Object decode(byte[] json) {
    return JSON.parseObject(json, type);
  }

  @Override
  public byte[] encode(Object value) {
    return JSON.toJSONBytes(value);
  }
}
