package dev.gangway.spring.boot;

import dev.gangway.jackson.GangwayModule;
import dev.gangway.jackson.Purpose;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;

/**
 * Makes the module by which Boot's JSON mapper writes the values of clients. The purpose has no
 * default: lossless JSON shows personal data, and redacted JSON loses it.
 */
@AutoConfiguration
@ConditionalOnClass({GangwayModule.class, JacksonModule.class})
@ConditionalOnProperty("gangway.jackson.purpose")
final class GangwayJacksonAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  GangwayModule gangwayJacksonModule(@Value("${gangway.jackson.purpose}") String purpose) {
    return new GangwayModule(
        switch (purpose.strip().toLowerCase(Locale.ROOT)) {
          case "store" -> Purpose.STORE;
          case "print" -> Purpose.PRINT;
          default ->
              throw new ClientSettingsException(
                  "Property gangway.jackson.purpose has a value that is not a purpose.",
                  "Set it to store, for JSON that is read again, or to print, for JSON that people"
                      + " see.");
        });
  }
}
