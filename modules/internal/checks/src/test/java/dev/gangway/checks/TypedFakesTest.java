package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.cloudpayments.CloudPayments;
import dev.gangway.core.ApiCall;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.EveryOperation;
import dev.gangway.testkit.OperationMethod;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecServer;
import dev.gangway.testkit.Stub;
import dev.gangway.testkit.TypedRequest;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import retrofit2.http.Body;

/** Every operation of the providers can be faked by its method, and gives back its typed body. */
@SuppressWarnings({"unchecked", "rawtypes"})
final class TypedFakesTest {
  private static final Secret TOKEN = Secret.of("token");
  private static final TokenSource TOKENS = TokenSource.fixed(AccessToken.of(TOKEN));
  private static final int MOST_PARAMETERS = 4;

  private final AtomicInteger byReference = new AtomicInteger();
  private final AtomicInteger byCall = new AtomicInteger();

  @Test
  void everyOperationIsFakedByItsMethod() throws Throwable {
    check(
        Kriptomat.class,
        Kriptomat.codecs(),
        url -> Kriptomat.builder().baseUrl(url).session(TOKENS).build());
    check(
        CryptoCoin.class,
        CryptoCoin.codecs(),
        url ->
            CryptoCoin.builder()
                .baseUrl(url)
                .session(TOKENS)
                .platformToken(TOKENS)
                .userToken(TOKENS)
                .build());
    check(ElKyc.class, ElKyc.codecs(), url -> ElKyc.builder().baseUrl(url).apiKey(TOKEN).build());
    check(
        CloudPayments.class,
        CloudPayments.codecs(),
        url ->
            CloudPayments.builder()
                .baseUrl(url)
                .apiKey(TOKEN)
                .tenant(TOKEN)
                .session(TOKENS)
                .build());

    assertThat(byReference)
        .as("of %s operations", byReference.get() + byCall.get())
        .hasValueGreaterThan(100);
  }

  private void check(
      Class<? extends AutoCloseable> type,
      OperationCodecs codecs,
      Function<String, AutoCloseable> builder)
      throws Throwable {
    Spec spec = Spec.of(type);
    Map<String, Method> methods = methods(type);
    try (SpecServer server = SpecServer.start(spec);
        AutoCloseable client = builder.apply(server.url().toString())) {
      for (Map.Entry<SpecOperation, ApiCall<?>> each :
          EveryOperation.calls(spec, client, codecs).entrySet()) {
        check(server, methods.get(each.getKey().id()), each.getValue());
      }
    }
  }

  private void check(SpecServer server, Method method, ApiCall<?> call) throws Throwable {
    server.reset();
    Object value = call.execute();
    boolean overloaded =
        Arrays.stream(method.getDeclaringClass().getMethods())
                .filter(each -> each.getName().equals(method.getName()))
                .count()
            > 1;
    boolean reference = !overloaded && method.getParameterCount() <= MOST_PARAMETERS;
    (reference ? byReference : byCall).incrementAndGet();

    Stub<?, Object> stub = reference ? on(server, reference(method)) : on(server, method);
    stub.fails(418).times(1).then().returns(value);

    assertThat(thrownBy(call)).as("%s", method).hasMessageContaining("418");
    assertThat(call.execute()).as("%s", method).isEqualTo(value);
    List<? extends TypedRequest<?>> requests =
        reference ? requests(server, reference(method)) : requests(server, method);
    assertThat(requests).as("%s", method).hasSize(3);
    if (Arrays.stream(method.getParameters())
        .anyMatch(parameter -> parameter.isAnnotationPresent(Body.class))) {
      assertThat(requests.get(0).body())
          .isInstanceOf(method.getParameterTypes()[method.getParameterCount() - 1]);
    }
  }

  private static Throwable thrownBy(ApiCall<?> call) {
    try {
      return new AssertionError("The call returned " + call.execute());
    } catch (RuntimeException e) {
      return e;
    }
  }

  private static Map<String, Method> methods(Class<?> client) {
    return Arrays.stream(client.getMethods())
        .filter(accessor -> accessor.getParameterCount() == 0)
        .flatMap(accessor -> Arrays.stream(accessor.getReturnType().getMethods()))
        .filter(method -> method.isAnnotationPresent(Operation.class))
        .distinct()
        .collect(
            Collectors.toMap(
                method -> method.getAnnotation(Operation.class).id(), Function.identity()));
  }

  /** Returns what javac makes of a reference to the method. */
  private static OperationMethod reference(Method method) throws Throwable {
    Class<?> shape =
        List.of(
                OperationMethod.Of0.class,
                OperationMethod.Of1.class,
                OperationMethod.Of2.class,
                OperationMethod.Of3.class,
                OperationMethod.Of4.class)
            .get(method.getParameterCount());
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle handle = lookup.unreflect(method);
    MethodType erased = handle.type().generic().changeReturnType(ApiCall.class);
    return (OperationMethod)
        LambdaMetafactory.altMetafactory(
                lookup,
                "call",
                MethodType.methodType(shape),
                erased,
                handle,
                handle.type().wrap(),
                LambdaMetafactory.FLAG_SERIALIZABLE)
            .getTarget()
            .invoke();
  }

  private static Stub<?, Object> on(SpecServer server, OperationMethod method) {
    if (method instanceof OperationMethod.Of0 of) {
      return server.on(of);
    } else if (method instanceof OperationMethod.Of1 of) {
      return server.on(of);
    } else if (method instanceof OperationMethod.Of2 of) {
      return server.on(of);
    } else if (method instanceof OperationMethod.Of3 of) {
      return server.on(of);
    }
    return server.on((OperationMethod.Of4) method);
  }

  private static List<? extends TypedRequest<?>> requests(
      SpecServer server, OperationMethod method) {
    if (method instanceof OperationMethod.Of0 of) {
      return server.requests(of);
    } else if (method instanceof OperationMethod.Of1 of) {
      return server.requests(of);
    } else if (method instanceof OperationMethod.Of2 of) {
      return server.requests(of);
    } else if (method instanceof OperationMethod.Of3 of) {
      return server.requests(of);
    }
    return server.requests((OperationMethod.Of4) method);
  }

  private static Stub<?, Object> on(SpecServer server, Method method) {
    return server.on((Class) method.getDeclaringClass(), call(method));
  }

  private static List<? extends TypedRequest<?>> requests(SpecServer server, Method method) {
    return server.requests((Class) method.getDeclaringClass(), call(method));
  }

  /** Returns a lambda that calls the method with nothing, or zero. */
  private static Function<Object, ApiCall<Object>> call(Method method) {
    Object[] nothing =
        Arrays.stream(method.getParameterTypes())
            .map(type -> Array.get(Array.newInstance(type, 1), 0))
            .toArray();
    return api -> {
      try {
        return (ApiCall<Object>) method.invoke(api, nothing);
      } catch (InvocationTargetException | IllegalAccessException e) {
        throw new AssertionError(method + " cannot be called.", e);
      }
    };
  }
}
