package dev.gangway.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.kriptomat.model.BuyOrder;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** The mapper of Spring Boot 4, as Boot itself configures it. */
class BootMapperTest {
  private static final String ORDER =
      "{\"amount\":\"250.00\",\"pair\":\"btceur\",\"idempotency_key\":\"k-1\"}";

  @EnableAutoConfiguration
  static class Application {}

  private static ConfigurableApplicationContext started(Class<?>... sources) {
    SpringApplication application = new SpringApplication(sources);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    return application.run();
  }

  @Test
  void withoutTheModuleNoTypeIsWrittenOrRead() throws Exception {
    try (var context = started(Application.class)) {
      JsonMapper mapper = context.getBean(JsonMapper.class);

      for (Object value : Examples.ofEachType().values()) {
        assertThatThrownBy(() -> mapper.writeValueAsString(value))
            .as("%s", value.getClass())
            .isInstanceOf(DatabindException.class);
      }
      assertThatThrownBy(() -> mapper.readValue(ORDER, BuyOrder.class))
          .isInstanceOf(DatabindException.class);
    }
  }

  static class WithModule {
    @Bean
    GangwayModule gangwayModule() {
      return new GangwayModule(Purpose.STORE);
    }
  }

  @Test
  void moduleIsRegisteredByABean() throws Exception {
    try (var context = started(Application.class, WithModule.class)) {
      JsonMapper mapper = context.getBean(JsonMapper.class);

      BuyOrder order = mapper.readValue(ORDER, BuyOrder.class);

      assertThat(order.idempotencyKey()).isEqualTo("k-1");
      assertThat(mapper.writeValueAsString(order)).isEqualTo(ORDER);
    }
  }
}
