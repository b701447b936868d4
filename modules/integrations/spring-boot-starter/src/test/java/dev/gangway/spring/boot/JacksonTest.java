package dev.gangway.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.KycStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** How Boot's own mapper, which writes the responses of controllers, treats values of clients. */
final class JacksonTest {
  private static final String ORDER =
      "{\"amount\":\"250.00\",\"pair\":\"btceur\",\"idempotency_key\":\"k-1\",\"new\":1}";

  record Shown(String name, List<KycStatus> states) {}

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  JacksonAutoConfiguration.class, GangwayJacksonAutoConfiguration.class));

  @Test
  void storedValuesComeBackAsTheyWere() {
    application
        .withPropertyValues("gangway.jackson.purpose=store")
        .run(
            context -> {
              JsonMapper mapper = context.getBean(JsonMapper.class);

              BuyOrder order = mapper.readValue(ORDER, BuyOrder.class);

              assertThat(order.idempotencyKey()).isEqualTo("k-1");
              assertThat(mapper.writeValueAsString(order)).isEqualTo(ORDER);
              assertThat(mapper.writeValueAsString(new Shown("john", List.of(KycStatus.of("odd")))))
                  .isEqualTo("{\"name\":\"john\",\"states\":[\"odd\"]}");
            });
  }

  @Test
  void withoutThePropertyNothingIsLostInSilence() {
    application.run(
        context ->
            assertThatThrownBy(
                    () ->
                        context
                            .getBean(JsonMapper.class)
                            .writeValueAsString(new Shown("john", List.of(KycStatus.VERIFIED))))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("GangwayModule"));
  }

  @Test
  void unknownPurposeKeepsTheApplicationFromStarting() {
    application
        .withPropertyValues("gangway.jackson.purpose=planted")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("gangway.jackson.purpose")
                    .hasMessageNotContaining("planted"));
  }
}
