package dev.gangway.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.TokenStore;
import dev.gangway.kriptomat.Kriptomat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the guide shows. */
final class GuideTest {

  @Test
  void accountsOfTheGuideAreInjectedByTheirQualifiers() {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .properties(
                "spring.config.location=classpath:/accounts/",
                "KRIPTOMAT_CLIENT_SECRET=made up",
                "KRIPTOMAT_SECURITY_CODE_KEY=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
                "KRIPTOMAT_EU_PASSWORD=made up",
                "KRIPTOMAT_US_PASSWORD=made up")
            .run()) {
      Shop shop = context.getBean(Shop.class);

      assertThat(shop.europe).isSameAs(context.getBean("kriptomat-eu"));
      assertThat(context.getBean(Application.class).stores)
          .containsOnlyKeys("kriptomat-eu/session", "kriptomat-us/session");
    }
  }

  static final class Shop {
    private final Kriptomat europe;

    Shop(@Qualifier("eu") Kriptomat europe) {
      this.europe = europe;
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(GangwayAutoConfiguration.class)
  static class Application {
    final Map<String, TokenStore> stores = new ConcurrentHashMap<>();

    @Bean
    Shop shop(@Qualifier("eu") Kriptomat europe) {
      return new Shop(europe);
    }

    @Bean
    ClientBuilderCustomizer userAgent() {
      return (bean, builder) -> builder.userAgent("onramp/2.1");
    }

    @Bean
    TokenStores tokenStores() {
      return (bean, scheme) ->
          stores.computeIfAbsent(bean + "/" + scheme, name -> TokenStore.inMemory());
    }
  }
}
