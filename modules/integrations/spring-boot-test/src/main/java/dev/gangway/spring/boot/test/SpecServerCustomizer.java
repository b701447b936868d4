package dev.gangway.spring.boot.test;

import dev.gangway.core.ClientProvider;
import dev.gangway.core.Settings;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Starts the servers, and sets the properties that point the clients at them. Equal for equal
 * clients, so that tests share a context.
 */
record SpecServerCustomizer(List<Class<? extends AutoCloseable>> clients)
    implements ContextCustomizer {
  /** Settings that all clients have beside their credentials. */
  private static final Set<String> COMMON =
      Set.of("server", "base-url", "timeout", "max-attempts", "log-calls");

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Class<? extends AutoCloseable> client : clients) {
      ClientProvider provider = provider(client);
      SpecServer server =
          SpecServer.start(
              Spec.ofResource(client, "/gangway/" + provider.name() + "/openapi.yaml"));
      register(context, provider.name(), server);
      String prefix = "gangway." + provider.name() + ".";
      Set<String> settings = makeUp(provider, prefix, server, properties);
      for (String account :
          DeclaredAccounts.of(provider.name(), settings, context.getEnvironment())) {
        makeUp(provider, prefix + "accounts." + account + ".", server, properties);
      }
    }
    // Before the application's own, so that no real credential is sent; after the test's own.
    for (String own : configuration.getPropertySourceProperties()) {
      properties.remove(own.split("[=:]", 2)[0].strip());
    }
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("gangway servers", properties));
  }

  /** Returns the names of the settings that the client has. */
  private static Set<String> makeUp(
      ClientProvider provider, String prefix, SpecServer server, Map<String, Object> properties) {
    Set<String> asked = new LinkedHashSet<>(COMMON);
    provider.builder(new MadeUp(prefix, asked, properties));
    properties.put(prefix + "base-url", server.url().toString());
    return asked;
  }

  private static void register(
      ConfigurableApplicationContext context, String name, SpecServer server) {
    RootBeanDefinition definition = new RootBeanDefinition(SpecServer.class, () -> server);
    definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, name));
    definition.setDestroyMethodName("close");
    ((BeanDefinitionRegistry) context.getBeanFactory())
        .registerBeanDefinition(name + "SpecServer", definition);
  }

  private static ClientProvider provider(Class<?> client) {
    return ServiceLoader.load(ClientProvider.class, client.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.type() == client)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    client.getName()
                        + " in @GangwayTest is not a client. Name the class of a generated client"
                        + " whose META-INF/services are on the class path."));
  }

  /** Settings that take each credential that a builder asks for. */
  private record MadeUp(String prefix, Set<String> asked, Map<String, Object> properties)
      implements Settings {

    @Override
    public @Nullable String find(String name) {
      if (COMMON.contains(name)) {
        return null;
      }
      asked.add(name);
      String value = value(name);
      properties.put(prefix + name, value);
      return value;
    }

    private static String value(String name) {
      if (name.equals("email")) {
        return "test@example.com";
      }
      if (name.endsWith("-id")) {
        return "1";
      }
      // Base32, as a key of one-time codes must be.
      return name.endsWith("-key") ? "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" : "made-up";
    }

    @Override
    public String describe(String name) {
      return "Setting " + prefix + name;
    }
  }
}
