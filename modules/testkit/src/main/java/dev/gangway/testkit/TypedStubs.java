package dev.gangway.testkit;

import dev.gangway.core.ApiCall;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The methods of {@link SpecServer} that take an operation as a method reference, one for each
 * number of parameters.
 */
public abstract sealed class TypedStubs permits SpecServer {

  TypedStubs() {}

  abstract <B extends @Nullable Object, T extends @Nullable Object> Stub<B, T> stub(
      OperationMethod<B, T> method);

  abstract <B extends @Nullable Object> List<TypedRequest<B>> received(
      OperationMethod<B, ?> method);

  abstract <A, T extends @Nullable Object> Stub<Object, T> stub(
      Class<A> api, Function<A, ApiCall<T>> call);

  abstract <A, T extends @Nullable Object> List<TypedRequest<Object>> received(
      Class<A> api, Function<A, ApiCall<T>> call);

  /**
   * Returns what chooses the responses to an operation: {@code on(UsersApi::get)}. The reference is
   * not called.
   */
  public final <A, T extends @Nullable Object> Stub<Void, T> on(OperationMethod.Of0<A, T> method) {
    return stub(method);
  }

  /** Returns what chooses the responses to an operation: {@code on(UsersApi::get)}. */
  public final <A, P extends @Nullable Object, T extends @Nullable Object> Stub<P, T> on(
      OperationMethod.Of1<A, P, T> method) {
    return stub(method);
  }

  /** Returns what chooses the responses to an operation: {@code on(OrdersApi::buy)}. */
  public final <A, P, Q extends @Nullable Object, T extends @Nullable Object> Stub<Q, T> on(
      OperationMethod.Of2<A, P, Q, T> method) {
    return stub(method);
  }

  /** Returns what chooses the responses to an operation: {@code on(CardsApi::update)}. */
  public final <A, P, Q, R extends @Nullable Object, T extends @Nullable Object> Stub<R, T> on(
      OperationMethod.Of3<A, P, Q, R, T> method) {
    return stub(method);
  }

  /** Returns what chooses the responses to an operation with four parameters. */
  public final <A, P, Q, R, S extends @Nullable Object, T extends @Nullable Object> Stub<S, T> on(
      OperationMethod.Of4<A, P, Q, R, S, T> method) {
    return stub(method);
  }

  /**
   * Returns what chooses the responses to an operation whose method has several forms, or more than
   * four parameters: {@code on(TransactionsApi.class, api -> api.list())}. The call only names the
   * operation: it is not sent, and its arguments do not matter.
   */
  public final <A, T extends @Nullable Object> Stub<Object, T> on(
      Class<A> api, Function<A, ApiCall<T>> call) {
    return stub(api, call);
  }

  /**
   * Returns the requests of an operation so far, in their order: {@code requests(UsersApi::get)}.
   * The reference is not called.
   */
  public final <A, T extends @Nullable Object> List<TypedRequest<Void>> requests(
      OperationMethod.Of0<A, T> method) {
    return received(method);
  }

  /** Returns the requests of an operation so far: {@code requests(UsersApi::get)}. */
  public final <A, P extends @Nullable Object, T extends @Nullable Object>
      List<TypedRequest<P>> requests(OperationMethod.Of1<A, P, T> method) {
    return received(method);
  }

  /** Returns the requests of an operation so far: {@code requests(OrdersApi::buy)}. */
  public final <A, P, Q extends @Nullable Object, T extends @Nullable Object>
      List<TypedRequest<Q>> requests(OperationMethod.Of2<A, P, Q, T> method) {
    return received(method);
  }

  /** Returns the requests of an operation so far: {@code requests(CardsApi::update)}. */
  public final <A, P, Q, R extends @Nullable Object, T extends @Nullable Object>
      List<TypedRequest<R>> requests(OperationMethod.Of3<A, P, Q, R, T> method) {
    return received(method);
  }

  /** Returns the requests so far of an operation with four parameters. */
  public final <A, P, Q, R, S extends @Nullable Object, T extends @Nullable Object>
      List<TypedRequest<S>> requests(OperationMethod.Of4<A, P, Q, R, S, T> method) {
    return received(method);
  }

  /**
   * Returns the requests so far of an operation whose method has several forms, or more than four
   * parameters, see {@link #on(Class, Function)}.
   */
  public final <A, T extends @Nullable Object> List<TypedRequest<Object>> requests(
      Class<A> api, Function<A, ApiCall<T>> call) {
    return received(api, call);
  }
}
