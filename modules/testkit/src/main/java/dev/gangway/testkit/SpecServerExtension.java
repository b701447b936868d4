package dev.gangway.testkit;

import java.util.Objects;
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
public final class SpecServerExtension implements ParameterResolver {
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

  /** JUnit closes what is in the store when the test is over. */
  @Override
  public SpecServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(this, extension -> SpecServer.start(spec), SpecServer.class);
  }
}
