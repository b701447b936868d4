package dev.gangway.testkit;

import dev.gangway.core.ApiCall;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A method of a generated interface, given as a reference such as {@code OrdersApi::buy}. The
 * reference is read and never called.
 *
 * @param <B> the method's last parameter, which is the body of an operation that has one
 * @param <T> the value of the response
 */
public interface OperationMethod<B extends @Nullable Object, T extends @Nullable Object>
    extends Serializable {

  /** A method without parameters. */
  @FunctionalInterface
  interface Of0<A, T extends @Nullable Object> extends OperationMethod<Void, T> {
    /** Makes the call. */
    ApiCall<T> call(A api);
  }

  /** A method with one parameter. */
  @FunctionalInterface
  interface Of1<A, P extends @Nullable Object, T extends @Nullable Object>
      extends OperationMethod<P, T> {
    /** Makes the call. */
    ApiCall<T> call(A api, P last);
  }

  /** A method with two parameters. */
  @FunctionalInterface
  interface Of2<A, P, Q extends @Nullable Object, T extends @Nullable Object>
      extends OperationMethod<Q, T> {
    /** Makes the call. */
    ApiCall<T> call(A api, P first, Q last);
  }

  /** A method with three parameters. */
  @FunctionalInterface
  interface Of3<A, P, Q, R extends @Nullable Object, T extends @Nullable Object>
      extends OperationMethod<R, T> {
    /** Makes the call. */
    ApiCall<T> call(A api, P first, Q second, R last);
  }

  /** A method with four parameters. */
  @FunctionalInterface
  interface Of4<A, P, Q, R, S extends @Nullable Object, T extends @Nullable Object>
      extends OperationMethod<S, T> {
    /** Makes the call. */
    ApiCall<T> call(A api, P first, Q second, R third, S last);
  }
}
