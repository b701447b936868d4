package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

final class DecimalCodec extends JsonAdapter<BigDecimal> {
  /** Beyond it a number keeps its exponent, so that a hostile 1E+999999999 is not written out. */
  private static final int MAX_PLAIN_SCALE = 1_000;

  private final boolean quoted;

  DecimalCodec(boolean quoted) {
    this.quoted = quoted;
  }

  @Override
  public @Nullable BigDecimal fromJson(JsonReader reader) throws IOException {
    String text = NumberText.next(reader);
    return text == null ? null : NumberText.decimal(text, reader);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable BigDecimal value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (quoted) {
      writer.value(
          Math.abs((long) value.scale()) > MAX_PLAIN_SCALE
              ? value.toString()
              : value.toPlainString());
    } else {
      writer.value(value);
    }
  }
}
