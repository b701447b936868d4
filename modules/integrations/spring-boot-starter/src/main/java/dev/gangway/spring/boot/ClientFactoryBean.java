package dev.gangway.spring.boot;

import dev.gangway.core.CallListener;
import dev.gangway.core.ClientBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartFactoryBean;
import org.springframework.core.env.Environment;

/** Builds one client from the properties, customizers, listeners and stores of the application. */
final class ClientFactoryBean<T extends AutoCloseable>
    implements SmartFactoryBean<T>, DisposableBean {
  private final Client client;
  private final String bean;
  private final @Nullable String account;
  private final Environment environment;
  private final ListableBeanFactory beans;
  private final ClientCalls calls;
  private @Nullable AutoCloseable built;

  ClientFactoryBean(
      String client,
      String bean,
      Environment environment,
      ListableBeanFactory beans,
      ClientCalls calls) {
    this.client = Clients.named(client, getClass().getClassLoader());
    this.bean = bean;
    this.account = bean.equals(client) ? null : bean.substring(client.length() + 1);
    this.environment = environment;
    this.beans = beans;
    this.calls = calls;
  }

  @Override
  public Class<?> getObjectType() {
    return client.provider().type();
  }

  @Override
  public boolean isEagerInit() {
    return true;
  }

  /**
   * Returns the same client each time: Spring keeps no object of a factory that it asks by type.
   */
  @Override
  @SuppressWarnings("unchecked") // The bean's definition says the type of this client.
  public synchronized T getObject() {
    AutoCloseable made = built == null ? build() : built;
    built = made;
    return (T) made;
  }

  private AutoCloseable build() {
    EnvironmentSettings settings = new EnvironmentSettings(environment, client, account);
    try {
      ClientBuilder<?> builder = client.provider().builder(settings);
      beans
          .getBeanProvider(ClientBuilderCustomizer.class)
          .orderedStream()
          .forEach(customizer -> customizer.customize(bean, builder));
      beans.getBeanProvider(CallListener.class).orderedStream().forEach(builder::listener);
      SessionStores.of(beans, bean, calls.beans()).ifPresent(builder::tokenStores);
      return builder.listener(calls.of(bean)).build();
    } catch (IllegalStateException e) {
      // The messages of Settings and builders name settings and show no value.
      throw new ClientSettingsException(
          "The client " + bean + " cannot be built. " + e.getMessage(), action(settings));
    } catch (IllegalArgumentException | ArithmeticException e) {
      // Without the message, which may show the value.
      throw new ClientSettingsException(
          "The client "
              + bean
              + " cannot be built. "
              + settings.describe(settings.last())
              + " has a value that the client refuses.",
          "Correct the value. The settings of " + client.name() + " are in its README.");
    }
  }

  private String action(EnvironmentSettings settings) {
    String prefix = client.prefix(account);
    return settings.hasAny("server", "base-url")
        ? "Set the properties under " + prefix + ", or remove all those of the credential."
        : "Set " + prefix + ".server or " + prefix + ".base-url.";
  }

  /** Ends the client's connections with the context. */
  @Override
  public synchronized void destroy() throws Exception {
    if (built != null) {
      built.close();
    }
  }
}
