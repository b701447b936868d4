package dev.gangway.spring.boot;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenStore;
import dev.gangway.core.CallListener;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.kriptomat.Kriptomat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Which clients become beans, and what of the application they use. */
final class ClientBeansTest {
  private static final String TOTP_KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  @AutoClose private final Partner partner = new Partner();
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(GangwayAutoConfiguration.class));

  /** A session is more than a property can hold. */
  private final ApplicationContextRunner loggedIn =
      application
          .withPropertyValues(partner.at("kriptomat"), "gangway.kriptomat.max-attempts=1")
          .withBean("session", ClientBuilderCustomizer.class, () -> ClientBeansTest::logIn);

  ClientBeansTest() throws Exception {}

  @Test
  void clientsWithPropertiesAreBeans() {
    application
        .withPropertyValues(
            "gangway.kriptomat.server=staging", "gangway.elkyc.base-url=https://kyc.example.com/")
        .run(
            context -> {
              assertThat(context).hasSingleBean(Kriptomat.class).hasSingleBean(ElKyc.class);
              assertThat(context).doesNotHaveBean(CryptoCoin.class);
              assertThat(context.getBeanNamesForType(Kriptomat.class)).containsExactly("kriptomat");
              assertThat(context.getBean(Kriptomat.class)).isSameAs(context.getBean("kriptomat"));
            });
  }

  @Test
  void clientOfTheApplicationTakesPrecedence() {
    application
        .withPropertyValues("gangway.kriptomat.server=staging")
        .withBean(
            "mine", Kriptomat.class, () -> Kriptomat.builder().server(Kriptomat.STAGING).build())
        .run(context -> assertThat(context).hasSingleBean(Kriptomat.class).hasBean("mine"));
  }

  @Test
  void accountIsFoundByItsQualifierAndInheritsTheSettingsOfTheClient() throws Exception {
    partner.token("token-of-eu").respond(200, Partner.PAIRS);
    application
        .withPropertyValues(
            partner.at("kriptomat"),
            "gangway.kriptomat.security-code-key=" + TOTP_KEY,
            "gangway.kriptomat.client-id=5",
            "gangway.kriptomat.client-secret=planted-client-secret",
            "gangway.kriptomat.accounts.eu.email=eu@example.com",
            "gangway.kriptomat.accounts.eu.password=planted-eu",
            "gangway.kriptomat.accounts.us-east.email=us@example.com",
            "gangway.kriptomat.accounts.us-east.password=planted-us")
        .run(
            context -> {
              assertThat(context.getBeanNamesForType(Kriptomat.class))
                  .containsExactlyInAnyOrder("kriptomat-eu", "kriptomat-us-east");
              qualified(context, "eu").market().pairs().execute();
            });

    assertThat(body(partner.request())).contains("eu@example.com", "planted-eu");
  }

  @Test
  void changedPasswordIsReadAtTheNextLogin() throws Exception {
    Map<String, Object> properties =
        new ConcurrentHashMap<>(
            Map.of(
                "gangway.cryptocoin.email", "a@example.com",
                "gangway.cryptocoin.password", "planted-old"));
    partner.respond(401, "{}").respond(401, "{}");

    application
        .withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("vault", properties)))
        .withPropertyValues(partner.at("cryptocoin"))
        .run(
            context -> {
              CryptoCoin client = context.getBean(CryptoCoin.class);
              assertThatThrownBy(() -> client.authentication().logout().execute())
                  .isInstanceOf(AuthenticationException.class);
              properties.put("gangway.cryptocoin.password", "planted-new");
              assertThatThrownBy(() -> client.authentication().logout().execute())
                  .isInstanceOf(AuthenticationException.class);
            });

    assertThat(body(partner.request())).contains("planted-old");
    assertThat(body(partner.request())).contains("planted-new");
  }

  @Test
  void listenersAndCustomizersAreUsedInTheirOrder() throws Exception {
    List<String> seen = new CopyOnWriteArrayList<>();
    partner.respond(200, Partner.PAIRS);
    loggedIn
        .withBean("listener", CallListener.class, () -> started(seen))
        .withBean(
            "customizer",
            ClientBuilderCustomizer.class,
            () ->
                (bean, builder) -> {
                  seen.add(bean);
                  builder.userAgent("shop/2.1");
                })
        .run(context -> context.getBean(Kriptomat.class).market().pairs().execute());

    assertThat(seen).containsExactly("kriptomat", "listPairs");
    assertThat(partner.request().getHeaders().get("User-Agent")).startsWith("shop/2.1 ");
  }

  @Test
  void clientsShareTheTokenStoresOfTheApplication() {
    Map<String, TokenStore> stores = new ConcurrentHashMap<>();
    application
        .withPropertyValues(partner.at("kriptomat"))
        .withPropertyValues(pairs(kriptomat("planted")))
        .withPropertyValues(
            "gangway.cryptocoin.server=production",
            "gangway.cryptocoin.email=a@example.com",
            "gangway.cryptocoin.password=planted")
        .withBean(
            TokenStores.class,
            () ->
                (bean, scheme) ->
                    stores.computeIfAbsent(bean + "/" + scheme, name -> TokenStore.inMemory()))
        .run(context -> assertThat(context).hasNotFailed());

    assertThat(stores.keySet()).anyMatch(name -> name.startsWith("kriptomat/"));
    assertThat(stores.keySet()).anyMatch(name -> name.startsWith("cryptocoin/"));
  }

  @Test
  void serverThatIsDownDoesNotKeepTheApplicationFromStarting() {
    partner.close();
    application
        .withPropertyValues(partner.at("kriptomat"))
        .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Kriptomat.class));
  }

  @Test
  void healthTellsWhatCallsSawAndCallsNobody() {
    loggedIn.run(
        context -> {
          assertThat(health(context).getStatus().getCode()).isEqualTo("UNKNOWN");
          Kriptomat kriptomat = context.getBean(Kriptomat.class);
          partner.respond(200, Partner.PAIRS);
          kriptomat.market().pairs().execute();
          assertThat(health(context).getStatus().getCode()).isEqualTo("UP");
          for (int i = 0; i < 3; i++) {
            partner.respond(500, "{\"message\":\"planted\"}");
            assertThatThrownBy(() -> kriptomat.market().pairs().execute())
                .isInstanceOf(ServerErrorException.class);
          }
          assertThat(health(context).getStatus().getCode()).isEqualTo("FAILING");
          assertThat(health(context).getDetails())
              .containsEntry("failuresInARow", 3)
              .containsEntry("lastOutcome", "refused")
              .containsKey("lastSuccess")
              .doesNotContainValue("planted");
        });
  }

  @Test
  void callInFlightEndsBeforeTheClientIsClosed() {
    List<String> ended = new CopyOnWriteArrayList<>();
    partner.respond(
        new MockResponse.Builder()
            .headersDelay(500, TimeUnit.MILLISECONDS)
            .body(Partner.PAIRS)
            .build());
    loggedIn
        .withBean("listener", CallListener.class, () -> ended(ended))
        .run(
            context -> {
              CompletableFuture<List<String>> unused =
                  context.getBean(Kriptomat.class).market().pairs().executeAsync();
            });

    // The context is closed now.
    assertThat(ended).containsExactly("listPairs success");
  }

  private static void logIn(String bean, ClientBuilder<?> builder) {
    if (builder instanceof Kriptomat.Builder kriptomat) {
      kriptomat.session(Secret.of("planted-token"));
    }
  }

  private static Kriptomat qualified(ApplicationContext context, String account) {
    return BeanFactoryAnnotationUtils.qualifiedBeanOfType(
        context.getAutowireCapableBeanFactory(), Kriptomat.class, account);
  }

  private static Health health(ApplicationContext context) {
    CompositeHealthContributor all = context.getBean(CompositeHealthContributor.class);
    return ((HealthIndicator) requireNonNull(all.getContributor("kriptomat"))).health();
  }

  private static CallListener ended(List<String> seen) {
    return new CallListener() {
      @Override
      public void callEnded(ObservedCall call, CallOutcome outcome) {
        seen.add(call.operation() + " " + outcome.kind().label());
      }
    };
  }

  private static CallListener started(List<String> seen) {
    return new CallListener() {
      @Override
      public void callStarted(ObservedCall call) {
        seen.add(call.operation());
      }
    };
  }

  private static String body(mockwebserver3.RecordedRequest request) {
    return requireNonNull(request.getBody()).utf8();
  }

  private static Map<String, Object> kriptomat(String password) {
    return Map.of(
        "gangway.kriptomat.email", "partner@example.com",
        "gangway.kriptomat.password", password,
        "gangway.kriptomat.security-code-key", TOTP_KEY,
        "gangway.kriptomat.client-id", "5",
        "gangway.kriptomat.client-secret", "planted-client-secret");
  }

  private static String[] pairs(Map<String, Object> properties) {
    return properties.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .toArray(String[]::new);
  }
}
