package dev.gangway.spring.boot;

import dev.gangway.micrometer.MicrometerListener;
import dev.gangway.opentelemetry.OpenTelemetryListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Makes the beans of the clients, and those by which they join Boot's metrics, traces and health.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
      "org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration"
    })
@Import(ClientRegistrar.class)
final class GangwayAutoConfiguration {

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({MicrometerListener.class, MeterRegistry.class})
  @ConditionalOnBean(MeterRegistry.class)
  static final class MicrometerConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MicrometerListener gangwayMicrometerListener(
        MeterRegistry meters,
        ObjectProvider<ObservationRegistry> observations,
        @Value("${gangway.tracing.propagate:true}") boolean propagates) {
      ObservationRegistry registry = observations.getIfAvailable();
      MicrometerListener listener =
          registry == null
              ? MicrometerListener.of(meters)
              : MicrometerListener.of(registry, meters);
      return propagates ? listener : listener.withoutPropagation();
    }
  }

  /** Only without Micrometer: both together would count each request twice. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({OpenTelemetryListener.class, OpenTelemetry.class})
  @ConditionalOnBean(OpenTelemetry.class)
  @ConditionalOnMissingBean(type = "dev.gangway.micrometer.MicrometerListener")
  static final class OpenTelemetryConfiguration {

    @Bean
    @ConditionalOnMissingBean
    OpenTelemetryListener gangwayOpenTelemetryListener(
        OpenTelemetry openTelemetry,
        @Value("${gangway.tracing.propagate:true}") boolean propagates) {
      OpenTelemetryListener listener = OpenTelemetryListener.of(openTelemetry);
      return propagates ? listener : listener.withoutPropagation();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(CompositeHealthContributor.class)
  @ConditionalOnProperty(name = "management.health.gangway.enabled", matchIfMissing = true)
  static final class HealthConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "gangwayHealthContributor")
    CompositeHealthContributor gangwayHealthContributor(ClientCalls calls) {
      return CompositeHealthContributor.fromMap(calls.all(), ClientHealth::new);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(RestControllerAdvice.class)
  @ConditionalOnWebApplication
  @ConditionalOnProperty("gangway.problem-details.enabled")
  static final class ProblemConfiguration {

    @Bean
    @ConditionalOnMissingBean
    CallProblems gangwayCallProblems() {
      return new CallProblems();
    }
  }
}
