package dev.gangway.core;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Implements a generated interface: by a {@link RequestTemplate} where a method has one that fits
 * its arguments, and by Retrofit otherwise. Safe for use by many threads.
 */
final class PreparedMethods implements InvocationHandler {
  private static final Object[] NONE = {};

  private final ApiClient client;
  private final Class<?> type;
  private final Object plain;
  private final InvocationHandler fallback;
  private final Map<Method, Optional<RequestTemplate>> templates = new ConcurrentHashMap<>();

  private PreparedMethods(ApiClient client, Class<?> type) {
    this.client = client;
    this.type = type;
    this.plain = client.retrofit().create(type);
    this.fallback = Proxy.getInvocationHandler(plain);
  }

  /** Returns an implementation of the interface, which Retrofit has checked. */
  static Object of(ApiClient client, Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, new PreparedMethods(client, type));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given)
      throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return ofObject(proxy, method, given);
    }
    if (method.isDefault()) {
      return Modifier.isPublic(type.getModifiers())
          ? InvocationHandler.invokeDefault(proxy, method, given)
          : fallback.invoke(plain, method, given);
    }
    RequestTemplate template = template(method);
    ApiCall<?> call = template == null ? null : template.call(proxy, given == null ? NONE : given);
    return call == null ? fallback.invoke(plain, method, given) : call;
  }

  private @Nullable Object ofObject(
      Object proxy, Method method, @Nullable Object @Nullable [] given) {
    return switch (method.getName()) {
      case "equals" -> given != null && proxy == given[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> type.getSimpleName() + " of " + client.name();
    };
  }

  private @Nullable RequestTemplate template(Method method) {
    Optional<RequestTemplate> known = templates.get(method);
    if (known == null) {
      known = Optional.ofNullable(RequestTemplate.of(client, type, method));
      templates.put(method, known);
    }
    return known.orElse(null);
  }
}
