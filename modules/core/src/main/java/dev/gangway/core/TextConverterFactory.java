package dev.gangway.core;

import dev.gangway.auth.Secret;
import dev.gangway.core.json.OpenEnum;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Header;

/**
 * Writes path, query and header parameters as the wire has them, where {@code toString()} would
 * not.
 */
final class TextConverterFactory extends Converter.Factory {

  @Override
  public @Nullable Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    Converter<?, String> text = text(getRawType(type));
    Header header = OperationCall.find(Header.class, annotations);
    return header == null ? text : checked(header.value(), text);
  }

  private static <T> Converter<T, String> checked(
      String header, @Nullable Converter<T, String> text) {
    return value -> {
      String written = text == null ? value.toString() : text.convert(value);
      return written == null ? null : HeaderText.check(header, written);
    };
  }

  private static @Nullable Converter<?, String> text(Class<?> raw) {
    if (raw == BigDecimal.class) {
      return (Converter<BigDecimal, String>) BigDecimal::toPlainString;
    }
    if (raw == Secret.class) {
      return (Converter<Secret, String>) Secret::reveal;
    }
    if (OpenEnum.class.isAssignableFrom(raw)) {
      return (Converter<OpenEnum<?>, String>) value -> value.value().toString();
    }
    return null;
  }
}
