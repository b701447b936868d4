package dev.gangway.core.internal.request;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.body.Upload;
import dev.gangway.core.internal.json.Surrogates;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OperationCodecs;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Makes request bodies with the operation's own codec. */
public final class BodyConverterFactory extends Converter.Factory {
  private final OperationCodecs codecs;

  public BodyConverterFactory(OperationCodecs codecs) {
    this.codecs = codecs;
  }

  @Override
  public @Nullable Converter<?, RequestBody> requestBodyConverter(
      Type type,
      Annotation[] parameterAnnotations,
      Annotation[] methodAnnotations,
      Retrofit retrofit) {
    Operation operation = Annotations.find(Operation.class, methodAnnotations);
    if (operation == null) {
      return null;
    }
    if (getRawType(type) == Upload.class) {
      return (Upload upload) -> FileLimits.whole(operation, upload);
    }
    JsonAdapter<?> codec = codecs.request(operation.id());
    if (codec == null && type == String.class) {
      return (String text) ->
          RequestBody.create(Surrogates.require("body", text), MediaType.get(operation.consumes()));
    }
    return codec == null ? null : converter(codec, operation);
  }

  private static <T> Converter<T, RequestBody> converter(
      JsonAdapter<T> codec, Operation operation) {
    return FormEncoder.encodes(operation.consumes())
        ? value -> FormEncoder.encode(operation, codec, value)
        : value -> new JsonBody<>(codec, value, operation.consumes());
  }
}
