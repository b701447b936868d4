package dev.gangway.spring.boot;

import dev.gangway.jackson.GangwayModule;
import dev.gangway.jackson.Purpose;
import java.util.Locale;
import tools.jackson.databind.JacksonModule;

/** Makes the module of {@code gangway-jackson} for a property's value. */
final class JacksonModules {

  static JacksonModule of(String purpose) {
    try {
      return new GangwayModule(Purpose.valueOf(purpose.strip().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      // Without the cause, whose message shows the value.
      throw new ClientSettingsException(
          "Property gangway.jackson.purpose has a value that is not a purpose.",
          "Set it to store, for JSON that is read again, or to print, for JSON that people see.");
    }
  }

  private JacksonModules() {}
}
