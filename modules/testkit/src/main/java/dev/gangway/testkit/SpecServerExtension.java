package dev.gangway.testkit;

import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test that takes a {@link SpecServer} as a parameter a server of its own, the same one
 * in its {@code @BeforeEach} method, and closes it afterwards.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SpecServerExtension SERVER = SpecServerExtension.of(Spec.load(path));
 * }</pre>
 */
public final class SpecServerExtension
    implements ParameterResolver, AfterEachCallback, AfterAllCallback {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(SpecServerExtension.class);

  private final Spec spec;

  private SpecServerExtension(Spec spec) {
    this.spec = Objects.requireNonNull(spec, "spec");
  }

  /** Returns an extension that serves this spec. */
  public static SpecServerExtension of(Spec spec) {
    return new SpecServerExtension(spec);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SpecServer.class;
  }

  @Override
  public SpecServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(this, extension -> SpecServer.start(spec), SpecServer.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close(context);
  }

  /** Closes the server that a method before all tests, or a constructor, took. */
  @Override
  public void afterAll(ExtensionContext context) {
    close(context);
  }

  /** Closes the server of this context. JUnit does it by itself, but only since 5.13. */
  private void close(ExtensionContext context) {
    SpecServer server = context.getStore(NAMESPACE).remove(this, SpecServer.class);
    if (server != null) {
      server.close();
    }
  }
}
