package dev.gangway.spring.boot;

import java.lang.reflect.Method;
import java.util.Locale;
import tools.jackson.databind.JacksonModule;

/** Makes the module of {@code gangway-jackson}, which need not be on the class path. */
final class JacksonModules {
  private static final String PACKAGE = "dev.gangway.jackson.";

  static JacksonModule of(String purpose) {
    try {
      Class<?> type = Class.forName(PACKAGE + "Purpose");
      Method named = type.getMethod("valueOf", String.class);
      Object constant = named.invoke(null, purpose.strip().toUpperCase(Locale.ROOT));
      return Class.forName(PACKAGE + "GangwayModule")
          .asSubclass(JacksonModule.class)
          .getConstructor(type)
          .newInstance(constant);
    } catch (ReflectiveOperationException e) {
      // Without the cause, whose message shows the value.
      throw new ClientSettingsException(
          "Property gangway.jackson.purpose has a value that is not a purpose.",
          "Set it to store, for JSON that is read again, or to print, for JSON that people see.");
    }
  }

  private JacksonModules() {}
}
