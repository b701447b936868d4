package dev.gangway.testkit.internal;

import dev.gangway.core.ApiCall;
import dev.gangway.core.spec.Operation;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the method that sends an operation's request.
 *
 * <p>A method reference is not called, since it would need arguments of types that nobody knows
 * here, some of them primitive. It is read from its serial form, which names class, method and
 * parameter types. A lambda is called on a proxy that notes the method.
 */
public final class OperationLookup {
  private static final String ADVICE =
      " Give a reference to a method of a generated interface, such as OrdersApi::buy, or"
          + " on(OrdersApi.class, api -> api.list(…)).";

  /**
   * Returns the method of a reference.
   *
   * @throws IllegalArgumentException if it refers to anything but an operation
   */
  public static Method of(Serializable reference) {
    SerializedLambda lambda = read(reference);
    if (lambda.getImplMethodKind() != MethodHandleInfo.REF_invokeInterface) {
      throw new IllegalArgumentException(
          lambda.getImplMethodName() + " is not a method of a generated interface." + ADVICE);
    }
    ClassLoader loader = reference.getClass().getClassLoader();
    try {
      Class<?> api = Class.forName(lambda.getImplClass().replace('/', '.'), false, loader);
      MethodType type =
          MethodType.fromMethodDescriptorString(lambda.getImplMethodSignature(), loader);
      return operation(api.getMethod(lambda.getImplMethodName(), type.parameterArray()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          lambda.getImplMethodName() + " cannot be found." + ADVICE, e);
    }
  }

  /**
   * Returns the method that a lambda calls, whatever arguments it gives.
   *
   * @throws IllegalArgumentException if it calls none that is an operation
   */
  public static <A> Method of(Class<A> api, Function<? super A, ? extends ApiCall<?>> call) {
    Recorder recorder = new Recorder();
    Object proxy = Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, recorder);
    ApiCall<?> made = call.apply(api.cast(proxy));
    Method called = recorder.called;
    if (made == null || called == null) {
      throw new IllegalArgumentException(
          "The lambda calls no operation of " + api.getSimpleName() + "." + ADVICE);
    }
    return called;
  }

  private static Method operation(Method method) {
    if (method.isAnnotationPresent(Operation.class)) {
      return method;
    }
    Class<?> api = method.getDeclaringClass();
    List<Method> operations =
        Arrays.stream(api.getMethods())
            .filter(each -> each.isAnnotationPresent(Operation.class))
            .toList();
    TreeSet<String> names = new TreeSet<>();
    for (Method each : operations) {
      // A short form, without optional arguments, calls the operation of its name.
      if (each.getName().equals(method.getName())) {
        return each;
      }
      names.add(each.getName());
    }
    throw new IllegalArgumentException(
        api.getSimpleName()
            + "."
            + method.getName()
            + " does not send one request. Give one of the methods that do: "
            + names
            + ".");
  }

  private static SerializedLambda read(Serializable reference) {
    try (Reader reader = new Reader()) {
      reader.writeObject(reference);
      if (reader.found != null) {
        return reader.found;
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("The method reference cannot be read." + ADVICE, e);
    }
    throw new IllegalArgumentException(
        "The method reference has no serial form that names its method." + ADVICE);
  }

  /** Sees the serial form of a lambda, and writes nothing. */
  private static final class Reader extends ObjectOutputStream {
    @Nullable SerializedLambda found;

    Reader() throws IOException {
      super(OutputStream.nullOutputStream());
      enableReplaceObject(true);
    }

    /** Nothing of what the lambda captured is looked at. */
    @Override
    protected @Nullable Object replaceObject(Object object) {
      if (object instanceof SerializedLambda lambda) {
        found = lambda;
      }
      return null;
    }
  }

  private static final class Recorder implements InvocationHandler {
    @Nullable Method called;

    @Override
    public @Nullable Object invoke(
        Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
      if (method.isDefault()) {
        return InvocationHandler.invokeDefault(proxy, method, arguments);
      }
      if (method.getDeclaringClass() == Object.class) {
        throw new UnsupportedOperationException("Call an operation." + ADVICE);
      }
      called = method;
      return ApiCall.failing(
          new UnsupportedOperationException(
              "The lambda names an operation and must not send its call." + ADVICE));
    }
  }

  private OperationLookup() {}
}
