package dev.gangway.fuzz;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.ApiCall;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.testkit.EveryOperation;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecExample;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Calls the operations of a client and answers with the fuzzer's bytes, in place of the network.
 *
 * <p>An input's first byte chooses the operation, the second the status, the third the content
 * type; the rest is the body.
 */
final class FuzzedClient {
  private static final List<Integer> STATUSES =
      List.of(200, 201, 204, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503);
  private static final List<String> CONTENT_TYPES =
      List.of(
          "application/json",
          "application/json; charset=utf-16",
          "application/json; charset=iso-8859-1",
          "text/html; charset=none-such");
  private static final int HEAD = 3;

  private final List<Operation> operations = new ArrayList<>();
  private byte[] input = new byte[HEAD];

  private record Operation(
      SpecOperation declared, ApiCall<?> call, @Nullable JsonAdapter<?> codec) {}

  /**
   * Makes a client whose calls end in this object.
   *
   * @param client builds the client on an HTTP client
   */
  FuzzedClient(Spec spec, OperationCodecs codecs, Function<OkHttpClient, ?> client) {
    Object built = client.apply(new OkHttpClient.Builder().addInterceptor(this::intercept).build());
    Map<SpecOperation, ApiCall<?>> calls = EveryOperation.calls(spec, built, codecs);
    calls.forEach(
        (operation, call) ->
            operations.add(new Operation(operation, call, codecs.response(operation.id()))));
  }

  /** Returns an input for each documented response of each operation. */
  Stream<byte[]> documented() {
    List<byte[]> seeds = new ArrayList<>();
    for (int index = 0; index < operations.size(); index++) {
      for (SpecResponse response : operations.get(index).declared().responses()) {
        for (SpecExample example : response.examples()) {
          seeds.add(seed(index, response.status(), example.json()));
        }
      }
    }
    return seeds.stream();
  }

  private static byte[] seed(int operation, int status, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    byte[] seed = new byte[HEAD + body.length];
    seed[0] = (byte) operation;
    seed[1] = (byte) Math.max(STATUSES.indexOf(status), 0);
    System.arraycopy(body, 0, seed, HEAD, body.length);
    return seed;
  }

  /**
   * Responds with this input. A call may fail only with an {@link ApiException}; of a value holds
   * what {@link Values#check} says.
   */
  void answer(byte[] bytes) {
    if (bytes.length < HEAD) {
      return;
    }
    input = bytes;
    Operation operation = choose(operations, bytes[0]);
    Object value;
    try {
      value = operation.call().execute();
    } catch (ApiException expected) {
      Values.print(expected);
      return;
    }
    if (value != null && operation.codec() != null) {
      Values.check(value, operation.codec());
    }
  }

  private Response intercept(Interceptor.Chain chain) {
    byte[] body = Arrays.copyOfRange(input, HEAD, input.length);
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(choose(STATUSES, input[1]))
        .message("fuzzed")
        .body(ResponseBody.create(body, MediaType.get(choose(CONTENT_TYPES, input[2]))))
        .build();
  }

  private static <T> T choose(List<T> values, byte index) {
    return values.get(Byte.toUnsignedInt(index) % values.size());
  }
}
