package dev.gangway.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.Secret;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.EventFields;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSource;
import dev.gangway.testkit.WebhookDelivery;
import dev.gangway.testkit.WebhookSender;
import dev.gangway.webhooks.Inbox;
import dev.gangway.webhooks.WebhookReceiver;
import dev.gangway.webhooks.Webhooks;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Webhooks reach a receiver in Spring MVC as the bytes that were signed. */
final class WebhookRoutesTest {
  private static final Secret SECRET = Secret.of("made up for tests");
  private static final WebhookSource<RawJson> SHOP =
      WebhookSource.of(
          "shop",
          WebhookSignature.hmac("x-signature"),
          EventFields.none().withType("type"),
          (type, payload) -> payload);

  @Test
  void signedEventIsHandledOnceAndATamperedOneRefused() throws Exception {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Application.class)
            .properties("server.port=0", "management.otlp.metrics.export.enabled=false")
            .run()) {
      String port =
          Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
      WebhookSender sender =
          WebhookSender.to(HttpUrl.get("http://127.0.0.1:" + port + "/hooks/shop"), SHOP)
              .secret(SECRET)
              .build();
      String body = "{ \"type\": \"paid\",\r\n \"name\": \"J\u00f6rg\" }";
      WebhookDelivery paid = sender.delivery(body);

      assertThat(sender.send(paid)).isEqualTo(200);
      assertThat(sender.send(paid)).isEqualTo(200);
      assertThat(sender.send(paid.tampered(3))).isBetween(400, 499);
      assertThat(context.getBean(Application.class).handled).hasSize(1);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {
    final List<RawJson> handled = new CopyOnWriteArrayList<>();

    @Bean
    WebhookReceiver<RawJson> receiver() {
      return Webhooks.receiver(SHOP)
          .secret(SECRET)
          .inbox(Inbox.inMemory())
          .handler(received -> handled.add(received.event()))
          .build();
    }

    @Bean
    RouterFunction<ServerResponse> hooks(WebhookReceiver<RawJson> receiver) {
      return WebhookRoutes.post("/hooks/shop", receiver);
    }
  }
}
