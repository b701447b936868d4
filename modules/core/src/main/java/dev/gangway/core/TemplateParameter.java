package dev.gangway.core;

import java.io.IOException;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** A parameter of a {@link RequestTemplate}, with the converter that Retrofit takes as well. */
sealed interface TemplateParameter {

  /** Writes a value, or returns false if Retrofit has to write or to refuse it. */
  boolean write(@Nullable Object value, RequestTemplate.Writing request) throws IOException;

  /** A whole segment of the path. */
  record PathSegment(int index, Converter<Object, String> converter) implements TemplateParameter {

    @Override
    public boolean write(@Nullable Object value, RequestTemplate.Writing request)
        throws IOException {
      String text = value == null ? null : converter.convert(value);
      if (text == null || !isPlain(text)) {
        return false;
      }
      request.url().setEncodedPathSegment(index, text);
      return true;
    }

    /** Of these, no URL encodes any, and none means anything in a path. */
    private static boolean isPlain(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean plain =
            (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '-'
                || c == '_';
        if (!plain) {
          return false;
        }
      }
      return !text.isEmpty();
    }
  }

  /** One value in the query. */
  record QueryValue(String name, Converter<Object, String> converter, boolean encoded)
      implements TemplateParameter {

    @Override
    public boolean write(@Nullable Object value, RequestTemplate.Writing request)
        throws IOException {
      String text = value == null ? null : converter.convert(value);
      if (text != null && encoded) {
        request.url().addEncodedQueryParameter(name, text);
      } else if (text != null) {
        request.url().addQueryParameter(name, text);
      }
      return true;
    }
  }

  /** One header. */
  record HeaderValue(String name, Converter<Object, String> converter)
      implements TemplateParameter {

    @Override
    public boolean write(@Nullable Object value, RequestTemplate.Writing request)
        throws IOException {
      String text = value == null ? null : converter.convert(value);
      if (text != null) {
        request.headers().add(name, text);
      }
      return true;
    }
  }

  /** The body, in JSON. */
  record JsonValue(Converter<Object, RequestBody> converter) implements TemplateParameter {

    @Override
    public boolean write(@Nullable Object value, RequestTemplate.Writing request)
        throws IOException {
      RequestBody body = value == null ? null : converter.convert(value);
      if (body == null) {
        return false;
      }
      request.body(body);
      return true;
    }
  }
}
