package dev.gangway.core.internal.request;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.HeaderText;
import dev.gangway.auth.Secret;
import dev.gangway.core.internal.json.Surrogates;
import dev.gangway.core.internal.json.ValueLimits;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.core.spec.ParameterLimits;
import dev.gangway.core.spec.RequestRules;
import dev.gangway.core.spec.Styled;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Writes path, query and header parameters as the wire has them, where {@code toString()} would
 * not.
 */
public final class TextConverterFactory extends Converter.Factory {
  private final OperationCodecs codecs;

  public TextConverterFactory(OperationCodecs codecs) {
    this.codecs = codecs;
  }

  @Override
  public @Nullable Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    Converter<Object, String> plain = text(getRawType(type));
    String what = what(annotations);
    Converter<Object, String> text =
        limited(
            value -> plain.convert(ValueLimits.require(what, value)),
            Annotations.find(ParameterLimits.class, annotations));
    Styled styled = Annotations.find(Styled.class, annotations);
    if (styled != null) {
      return styled(text, styled, annotations);
    }
    Check check = check(annotations);
    return value -> check.require(Objects.requireNonNull(text.convert(value)));
  }

  /** Holds a written value to what its place in the request can carry. */
  private interface Check {
    String require(String text);
  }

  private static Check check(Annotation[] annotations) {
    Header header = Annotations.find(Header.class, annotations);
    if (header != null) {
      return text -> HeaderText.require(header.value(), text);
    }
    Path path = Annotations.find(Path.class, annotations);
    if (path != null) {
      return path.encoded()
          ? text -> StyledText.percent(WireText.requirePathValue(path.value(), text))
          : text -> WireText.requireUnreserved(path.value(), text);
    }
    return text -> Surrogates.require(what(annotations), text);
  }

  private static String what(Annotation[] annotations) {
    Query query = Annotations.find(Query.class, annotations);
    Path path = Annotations.find(Path.class, annotations);
    Header header = Annotations.find(Header.class, annotations);
    return query != null
        ? "query parameter " + query.value()
        : path != null
            ? "path parameter " + path.value()
            : header != null ? "value for the header " + header.value() : "parameter";
  }

  /** Leaves a mark, except in a path, see {@link StyledParameters}. */
  private Converter<Object, String> styled(
      Converter<Object, String> text, Styled styled, Annotation[] annotations) {
    boolean limited = Annotations.find(ParameterLimits.class, annotations) != null;
    if (Annotations.find(Path.class, annotations) != null) {
      JsonAdapter<?> codec = StyledParameters.codec(codecs, styled);
      return value -> path(styled, codec, value);
    }
    return value -> {
      if (limited) {
        text.convert(value);
      }
      return "";
    };
  }

  @SuppressWarnings("unchecked") // The generator pairs the parameter's type with its codec.
  private static <T> String path(Styled styled, JsonAdapter<?> codec, T value) throws IOException {
    return WireText.requirePathValue(
        styled.name(), StyledText.path(styled, (JsonAdapter<T>) codec, value));
  }

  private static Converter<Object, String> limited(
      Converter<Object, String> text, @Nullable ParameterLimits limits) {
    if (limits == null) {
      return text;
    }
    return value -> {
      String written = Objects.requireNonNull(text.convert(value));
      check(limits, value, written);
      return written;
    };
  }

  private static void check(ParameterLimits limits, Object value, String written) {
    String name = limits.of().substring(limits.of().indexOf('.') + 1);
    RequestRules rules =
        RequestRules.of(limits.of()).length(name, written, limits.minLength(), limits.maxLength());
    if (!limits.pattern().isEmpty()) {
      rules.pattern(name, written, limits.pattern());
    }
    if (value instanceof Number number) {
      check(limits, name, number, rules);
    }
    rules.check();
  }

  private static void check(
      ParameterLimits limits, String name, Number number, RequestRules rules) {
    if (!limits.minimum().isEmpty()) {
      rules.minimum(name, number, limits.minimum(), false);
    }
    if (!limits.exclusiveMinimum().isEmpty()) {
      rules.minimum(name, number, limits.exclusiveMinimum(), true);
    }
    if (!limits.maximum().isEmpty()) {
      rules.maximum(name, number, limits.maximum(), false);
    }
    if (!limits.exclusiveMaximum().isEmpty()) {
      rules.maximum(name, number, limits.exclusiveMaximum(), true);
    }
  }

  private static Converter<Object, String> text(Class<?> type) {
    if (type == BigDecimal.class) {
      return value -> ((BigDecimal) value).toPlainString();
    }
    if (type == LocalDateTime.class) {
      return value -> String.valueOf(Scalars.DATE_TIME_LOCAL.toJsonValue((LocalDateTime) value));
    }
    if (type == Secret.class) {
      return value -> ((Secret) value).reveal();
    }
    if (OpenEnum.class.isAssignableFrom(type)) {
      return value -> ((OpenEnum<?>) value).value().toString();
    }
    return Object::toString;
  }
}
