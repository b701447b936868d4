package dev.gangway.cli;

import dev.gangway.core.Settings;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The settings of a client in environment variables and files. Arguments hold none. */
final class CommandSettings implements Settings {
  private final String client;
  private final Map<String, String> environment;
  private final Properties file;

  private CommandSettings(String client, Map<String, String> environment, Properties file) {
    this.client = client;
    this.environment = environment;
    this.file = file;
  }

  static CommandSettings of(
      String client, Map<String, String> environment, @Nullable Path settings) {
    Properties file = new Properties();
    if (settings != null) {
      try (Reader reader = Files.newBufferedReader(settings)) {
        file.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new CommandFailure(
            Exit.SETTINGS, "The file of --settings cannot be read: " + settings + ".");
      }
    }
    return new CommandSettings(client, environment, file);
  }

  @Override
  public @Nullable String find(String name) {
    String variable = variable(name);
    String text = environment.get(variable);
    String path = environment.get(variable + "_FILE");
    if (text == null && path != null) {
      try {
        return Files.readString(Path.of(path)).strip();
      } catch (IOException e) {
        throw new IllegalStateException(
            "The file that " + variable + "_FILE names cannot be read. Name another.");
      }
    }
    return text == null ? file.getProperty(client + "." + name) : text;
  }

  @Override
  public String describe(String name) {
    String variable = variable(name);
    return "Setting "
        + client
        + "."
        + name
        + " (environment variable "
        + variable
        + ", a file named by "
        + variable
        + "_FILE, or a line in the file of --settings)";
  }

  private String variable(String name) {
    return (client + "_" + name).toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
  }
}
