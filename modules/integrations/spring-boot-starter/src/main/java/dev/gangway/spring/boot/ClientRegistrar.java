package dev.gangway.spring.boot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/** Registers a bean for each account of each client on the class path that has properties. */
final class ClientRegistrar implements ImportBeanDefinitionRegistrar {
  private final Environment environment;
  private final ConfigurableListableBeanFactory beans;

  ClientRegistrar(Environment environment, BeanFactory beans) {
    this.environment = environment;
    this.beans = (ConfigurableListableBeanFactory) beans;
  }

  @Override
  public void registerBeanDefinitions(
      AnnotationMetadata importing, BeanDefinitionRegistry registry) {
    List<Client> clients = Clients.of(beans.getBeanClassLoader());
    UnknownProperties.check(clients, environment);
    List<String> names = new ArrayList<>();
    for (Client client : clients) {
      Class<?> type = client.provider().type();
      if (beans.getBeanNamesForType(type, true, false).length == 0) {
        for (@Nullable String account : DeclaredAccounts.of(client, environment)) {
          String name = account == null ? client.name() : client.name() + "-" + account;
          registry.registerBeanDefinition(name, definition(client, account, name));
          names.add(name);
        }
      }
    }
    RootBeanDefinition calls = new RootBeanDefinition(ClientCalls.class);
    calls.getConstructorArgumentValues().addIndexedArgumentValue(0, names.toArray(String[]::new));
    registry.registerBeanDefinition("gangwayClientCalls", calls);
  }

  private static RootBeanDefinition definition(
      Client client, @Nullable String account, String name) {
    Class<?> type = client.provider().type();
    RootBeanDefinition definition = new RootBeanDefinition(ClientFactoryBean.class);
    definition.setTargetType(ResolvableType.forClassWithGenerics(ClientFactoryBean.class, type));
    definition.setAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE, type);
    definition.getConstructorArgumentValues().addIndexedArgumentValue(0, client.name());
    definition.getConstructorArgumentValues().addIndexedArgumentValue(1, name);
    if (account != null) {
      definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, account));
    }
    return definition;
  }
}
