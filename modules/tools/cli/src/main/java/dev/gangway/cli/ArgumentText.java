package dev.gangway.cli;

import dev.gangway.auth.Secret;
import dev.gangway.core.body.Upload;
import dev.gangway.core.json.OpenEnum;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Arguments of calls, from the texts of a command line. */
final class ArgumentText {

  /**
   * Returns the value of a text.
   *
   * @param name the parameter's, for the message of a refusal
   */
  static Object value(String name, Type type, String text) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      List<Object> items = new ArrayList<>();
      for (String item : text.split(",", -1)) {
        items.add(value(name, list.getActualTypeArguments()[0], item));
      }
      return items;
    }
    Class<?> plain = (Class<?>) type;
    try {
      return scalar(name, plain, text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new CommandFailure(
          Exit.USAGE,
          "The argument for " + name + " is not of type " + plain.getSimpleName() + ".");
    }
  }

  private static Object scalar(String name, Class<?> type, String text) {
    if (OpenEnum.class.isAssignableFrom(type)) {
      return openEnum(name, type, text);
    }
    return switch (type.getName()) {
      case "long", "java.lang.Long" -> Long.valueOf(text);
      case "int", "java.lang.Integer" -> Integer.valueOf(text);
      case "boolean", "java.lang.Boolean" -> bool(text);
      case "java.lang.String" -> text;
      case "java.math.BigDecimal" -> new BigDecimal(text);
      case "java.util.UUID" -> UUID.fromString(text);
      case "java.net.URI" -> URI.create(text);
      case "java.time.LocalDate" -> LocalDate.parse(text);
      case "java.time.LocalDateTime" -> LocalDateTime.parse(text);
      case "java.time.Instant" -> Instant.parse(text);
      case "dev.gangway.core.body.Upload" -> Upload.of(Path.of(text));
      case "dev.gangway.auth.Secret" -> secret(name, text);
      default ->
          throw new CommandFailure(
              Exit.USAGE,
              name + " is of type " + type.getSimpleName() + ", which no argument can give.");
    };
  }

  private static Boolean bool(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("not true or false");
    }
    return Boolean.valueOf(text);
  }

  /** Others see the arguments of a process, so a secret is in a file. */
  private static Secret secret(String name, String text) {
    if (!text.startsWith("@")) {
      throw new CommandFailure(
          Exit.USAGE, name + " is a secret. Put it into a file, and give @ and the file's name.");
    }
    try {
      return Secret.of(Files.readString(Path.of(text.substring(1))).strip());
    } catch (IOException e) {
      throw new CommandFailure(Exit.FAILED, "The file with " + name + " cannot be read.");
    }
  }

  private static Object openEnum(String name, Class<?> type, String text) {
    try {
      for (Method factory : type.getMethods()) {
        if (factory.getName().equals("of") && factory.getParameterCount() == 1) {
          return factory.invoke(null, value(name, factory.getParameterTypes()[0], text));
        }
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(type + ".of failed.", e);
    }
    throw new IllegalArgumentException(type + " has no static method of.");
  }

  private ArgumentText() {}
}
