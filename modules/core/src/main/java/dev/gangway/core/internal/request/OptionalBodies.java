package dev.gangway.core.internal.request;

import dev.gangway.core.spec.OptionalBody;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Invocation;
import retrofit2.Retrofit;

/** Gives a method's request the body that Retrofit took for a tag, see {@link OptionalBody}. */
public final class OptionalBodies {
  private final int index;
  private final @Nullable Converter<Object, RequestBody> converter;

  private OptionalBodies(int index, @Nullable Converter<Object, RequestBody> converter) {
    this.index = index;
    this.converter = converter;
  }

  public static OptionalBodies of(Method method, Retrofit retrofit) {
    Annotation[][] parameters = method.getParameterAnnotations();
    for (int i = 0; i < parameters.length; i++) {
      if (Annotations.find(OptionalBody.class, parameters[i]) != null) {
        return new OptionalBodies(
            i,
            retrofit.requestBodyConverter(
                method.getGenericParameterTypes()[i], parameters[i], method.getAnnotations()));
      }
    }
    return new OptionalBodies(-1, null);
  }

  /** Returns the request with its body, or as it is where there is none. */
  public Request write(Request built, Invocation invocation) {
    Object value = converter == null ? null : invocation.arguments().get(index);
    if (converter == null || value == null) {
      return built;
    }
    try {
      return built.newBuilder().method(built.method(), converter.convert(value)).build();
    } catch (IOException e) {
      throw new IllegalArgumentException("The body cannot be written.", e);
    }
  }
}
