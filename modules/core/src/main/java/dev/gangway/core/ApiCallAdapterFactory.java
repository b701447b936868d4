package dev.gangway.core;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/**
 * Makes an {@link ApiCall} of each method. Retrofit builds the request; sending it and reading the
 * answer is the call's.
 */
final class ApiCallAdapterFactory extends CallAdapter.Factory {
  private final ApiClient client;

  ApiCallAdapterFactory(ApiClient client) {
    this.client = client;
  }

  @Override
  public @Nullable CallAdapter<?, ?> get(
      Type returnType, Annotation[] annotations, Retrofit retrofit) {
    if (getRawType(returnType) != ApiCall.class || !(returnType instanceof ParameterizedType)) {
      return null;
    }
    return new Adapter(client, OperationCall.of(annotations, client.settings()));
  }

  private record Adapter(ApiClient client, OperationCall operation)
      implements CallAdapter<ResponseBody, ApiCall<?>> {

    @Override
    public Type responseType() {
      return ResponseBody.class;
    }

    @Override
    public ApiCall<?> adapt(Call<ResponseBody> call) {
      client.openHttpClient();
      return HttpApiCall.create(client, operation, call.request());
    }
  }
}
