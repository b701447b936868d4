package dev.gangway.core.internal.request;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.HeaderText;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.core.spec.Styled;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.Header;
import retrofit2.http.Path;

/**
 * Writes the parameters of a method that are {@link Styled}. Retrofit knows only one value or
 * repeated ones; it leaves a mark where such a parameter stands, which is replaced here. Those of a
 * path are written at once, see {@link TextConverterFactory}.
 */
public final class StyledParameters {
  private static final String COOKIE = "Cookie";

  private record Place(int index, Styled styled, boolean inHeader, JsonAdapter<?> codec) {}

  private final List<Place> places;

  private StyledParameters(List<Place> places) {
    this.places = places;
  }

  public static StyledParameters of(Method method, OperationCodecs codecs) {
    List<Place> places = new ArrayList<>();
    Annotation[][] parameters = method.getParameterAnnotations();
    for (int i = 0; i < parameters.length; i++) {
      Styled styled = Annotations.find(Styled.class, parameters[i]);
      if (styled != null && Annotations.find(Path.class, parameters[i]) == null) {
        boolean inHeader = Annotations.find(Header.class, parameters[i]) != null;
        places.add(new Place(i, styled, inHeader, codec(codecs, styled)));
      }
    }
    return new StyledParameters(places);
  }

  static JsonAdapter<?> codec(OperationCodecs codecs, Styled styled) {
    JsonAdapter<?> codec = codecs.parameter(styled.of());
    if (codec == null) {
      throw new IllegalArgumentException(
          "The parameter " + styled.of() + " has no JSON form. Generate the client again.");
    }
    return codec;
  }

  public Request write(Request built, Invocation invocation) {
    Request request = built;
    for (Place place : places) {
      Object value = invocation.arguments().get(place.index());
      if (value != null) {
        request = write(place, value, request);
      }
    }
    return request;
  }

  @SuppressWarnings("unchecked") // The generator pairs the parameter's type with its codec.
  private static <T> Request write(Place place, T value, Request request) {
    JsonAdapter<T> codec = (JsonAdapter<T>) place.codec();
    try {
      return place.inHeader()
          ? writeHeader(place.styled(), codec, value, request)
          : writeQuery(place.styled(), codec, value, request);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The parameter " + place.styled().of() + " cannot be written.", e);
    }
  }

  private static <T> Request writeQuery(
      Styled styled, JsonAdapter<T> codec, T value, Request request) throws IOException {
    HttpUrl.Builder url = request.url().newBuilder().removeAllQueryParameters(styled.name());
    for (StyledText.Field field : StyledText.fields(styled, codec, value)) {
      url.addEncodedQueryParameter(field.name(), field.value());
    }
    return request.newBuilder().url(url.build()).build();
  }

  private static <T> Request writeHeader(
      Styled styled, JsonAdapter<T> codec, T value, Request request) throws IOException {
    if (styled.style().equals("cookie")) {
      return writeCookies(StyledText.cookies(styled, codec, value), request);
    }
    @Nullable String text = StyledText.header(styled, codec, value);
    return text == null
        ? request.newBuilder().removeHeader(styled.name()).build()
        : request
            .newBuilder()
            .header(styled.name(), HeaderText.require(styled.name(), text))
            .build();
  }

  /** The marks are empty headers; all cookies stand in one (RFC 6265, section 5.4). */
  private static Request writeCookies(List<String> cookies, Request request) {
    List<String> all = new ArrayList<>(request.headers(COOKIE));
    all.removeIf(String::isEmpty);
    all.addAll(cookies);
    Request.Builder changed = request.newBuilder().removeHeader(COOKIE);
    return (all.isEmpty() ? changed : changed.header(COOKIE, String.join("; ", all))).build();
  }
}
