package dev.gangway.core.internal.call;

import dev.gangway.core.ApiCall;
import dev.gangway.core.internal.request.OptionalBodies;
import dev.gangway.core.internal.request.RequestHeaders;
import dev.gangway.core.internal.request.RequiredParameters;
import dev.gangway.core.internal.request.StyledParameters;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Invocation;
import retrofit2.Retrofit;

/**
 * Makes an {@link ApiCall} of each method. Retrofit builds the request; sending it and reading the
 * response is the call's.
 */
public final class ApiCallAdapterFactory extends CallAdapter.Factory {
  private final ClientRuntime client;
  private final Calls calls;

  public ApiCallAdapterFactory(ClientRuntime client, Calls calls) {
    this.client = client;
    this.calls = calls;
  }

  /** Makes the call of a request. */
  public interface Calls {
    ApiCall<?> create(OperationCall operation, Request request);
  }

  @Override
  public @Nullable CallAdapter<?, ?> get(
      Type returnType, Annotation[] annotations, Retrofit retrofit) {
    if (getRawType(returnType) != ApiCall.class
        || !(returnType instanceof ParameterizedType typed)) {
      return null;
    }
    Class<?> responseType = getRawType(getParameterUpperBound(0, typed));
    return new Adapter(
        client, calls, retrofit, OperationCall.of(annotations, responseType, client.settings()));
  }

  private static final class Adapter implements CallAdapter<ResponseBody, ApiCall<?>> {
    private static final List<String> SHOWING_VALUES =
        List.of("Malformed", "@Path parameters", "Unable to convert");

    private final ClientRuntime client;
    private final Calls calls;
    private final Retrofit retrofit;
    private final OperationCall operation;
    private volatile @Nullable OptionalBodies bodies;
    private volatile @Nullable StyledParameters parameters;
    private volatile @Nullable RequiredParameters required;

    Adapter(ClientRuntime client, Calls calls, Retrofit retrofit, OperationCall operation) {
      this.client = client;
      this.calls = calls;
      this.retrofit = retrofit;
      this.operation = operation;
    }

    /** Retrofit refuses a HEAD with any other type, and reads no response here anyway. */
    @Override
    public Type responseType() {
      return operation.route().method().equals("HEAD") ? Void.class : ResponseBody.class;
    }

    @Override
    public ApiCall<?> adapt(Call<ResponseBody> call) {
      client.openHttpClient();
      Request built = RequestHeaders.require(styled(built(call)));
      return calls.create(
          operation, client.boundary().place(built, operation.server(), operation.id()));
    }

    /** Retrofit's messages on URLs and bodies show the values. */
    private Request built(Call<ResponseBody> call) {
      try {
        return call.request();
      } catch (IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        if (SHOWING_VALUES.stream().noneMatch(message::startsWith)) {
          throw e;
        }
        throw new IllegalArgumentException(
            client.name()
                + "."
                + operation.id()
                + " cannot be sent: its path and parameters make no request that Retrofit accepts."
                + " Check the operation's path in the spec, and its parameters.");
      }
    }

    private Request styled(Request built) {
      Invocation invocation = built.tag(Invocation.class);
      if (invocation == null) {
        return built;
      }
      checkRequired(invocation);
      StyledParameters ready = parameters;
      if (ready == null) {
        ready = StyledParameters.of(invocation.method(), client.settings().codecs());
        parameters = ready;
      }
      return withBody(ready.write(built, invocation), invocation);
    }

    private Request withBody(Request built, Invocation invocation) {
      OptionalBodies ready = bodies;
      if (ready == null) {
        ready = OptionalBodies.of(invocation.method(), retrofit);
        bodies = ready;
      }
      return ready.write(built, invocation);
    }

    private void checkRequired(Invocation invocation) {
      RequiredParameters ready = required;
      if (ready == null) {
        ready = RequiredParameters.of(invocation.method());
        required = ready;
      }
      ready.check(invocation);
    }
  }
}
