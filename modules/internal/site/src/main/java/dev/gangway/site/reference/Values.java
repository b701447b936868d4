package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.site.reference.Expression.Atom;
import dev.gangway.site.reference.Expression.Chain;
import dev.gangway.site.reference.Expression.Invocation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values of a spec's examples, as code that makes them. */
final class Values {
  private final Provider provider;
  private final Language language;

  Values(Provider provider, Language language) {
    this.provider = provider;
    this.language = language;
  }

  /**
   * Returns the code for a value.
   *
   * @param name what the value is called, which the variable or the file of a secret is named after
   */
  Expression of(Type type, JsonNode schema, JsonNode value, String name) {
    if (type instanceof ParameterizedType generic) {
      return collection(generic, schema, value, name);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(plain, schema, value);
    }
    if (OpenEnum.class.isAssignableFrom(plain)) {
      return openEnum(plain, value);
    }
    if (Times.isTime(plain)) {
      String time = Times.text(plain, provider.document().schema(schema), value);
      return call(plain.getSimpleName() + ".parse", language.quoted(time));
    }
    String text = value.asText();
    return switch (plain.getName()) {
      case "java.lang.String" -> new Atom(language.quoted(text));
      case "long", "java.lang.Long" -> new Atom(longLiteral(plain, text));
      case "int", "java.lang.Integer", "boolean", "java.lang.Boolean" -> new Atom(text);
      case "java.math.BigDecimal" ->
          call(language.make + "BigDecimal", language.quoted(decimal(value)));
      case "java.util.UUID" -> call("UUID.fromString", language.quoted(text));
      case "java.net.URI" -> call("URI.create", language.quoted(text));
      case "dev.gangway.auth.Secret" -> secret(name);
      case "dev.gangway.auth.OneTimeCode" ->
          new Invocation("OneTimeCode.totp", List.of(secret(name + "Key")));
      case "dev.gangway.core.body.Upload" ->
          new Invocation("Upload.of", List.of(call("Path.of", language.quoted(file(name)))));
      case "dev.gangway.core.json.RawJson" -> call("RawJson.of", language.quoted(value.toString()));
      default -> throw new IllegalStateException("There is no code for a " + plain + ".");
    };
  }

  private Expression collection(
      ParameterizedType type, JsonNode schema, JsonNode value, String name) {
    if (type.getRawType() == Map.class) {
      return map(type, schema, value);
    }
    JsonNode items = provider.document().schema(schema).path("items");
    List<Expression> all = new ArrayList<>();
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      all.add(of(type.getActualTypeArguments()[0], items, each, name));
    }
    return new Invocation(language.list, all);
  }

  private Expression map(ParameterizedType type, JsonNode schema, JsonNode value) {
    JsonNode inner = provider.document().schema(schema).path("additionalProperties");
    Type each = type.getActualTypeArguments()[1];
    List<Expression> entries = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      Expression made = of(each, inner, entry.getValue(), entry.getKey());
      String key = language.quoted(entry.getKey());
      if (language == Language.KOTLIN) {
        entries.add(new Atom(key + " to " + made.flat()));
      } else {
        entries.add(new Atom(key));
        entries.add(made);
      }
    }
    return new Invocation(language.map, entries);
  }

  private Expression record(Class<?> type, JsonNode schema, JsonNode value) {
    List<Invocation> calls = new ArrayList<>();
    calls.add(new Invocation("builder", List.of()));
    List<Field> fields = Field.of(provider.document(), schema, type);
    for (Map.Entry<String, JsonNode> each : value.properties()) {
      Field field =
          fields.stream().filter(one -> one.json().equals(each.getKey())).findFirst().orElse(null);
      if (each.getValue().isNull()) {
        continue;
      }
      if (field == null) {
        Expression json = call("RawJson.of", language.quoted(each.getValue().toString()));
        calls.add(
            new Invocation(
                "additionalProperty", List.of(new Atom(language.quoted(each.getKey())), json)));
      } else if (!isConstant(field.schema())) {
        Expression argument = of(field.type(), field.schema(), each.getValue(), field.name());
        calls.add(new Invocation(field.name(), List.of(argument)));
      }
    }
    calls.add(new Invocation("build", List.of()));
    return new Chain(type.getSimpleName(), calls);
  }

  /** A builder sets what can have one value only. */
  private boolean isConstant(JsonNode schema) {
    return provider.document().resolve(schema).has("const");
  }

  private Expression openEnum(Class<?> type, JsonNode value) {
    for (java.lang.reflect.Field each : type.getFields()) {
      if (Modifier.isStatic(each.getModifiers())
          && each.getType() == type
          && wire(each).equals(value.asText())) {
        return new Atom(type.getSimpleName() + "." + each.getName());
      }
    }
    Class<?> wire =
        Arrays.stream(type.getMethods())
            .filter(each -> each.getName().equals("of") && each.getParameterCount() == 1)
            .map(Method::getParameterTypes)
            .findFirst()
            .orElseThrow()[0];
    String literal = wire == String.class ? language.quoted(value.asText()) : value.asText();
    return call(type.getSimpleName() + ".of", literal);
  }

  static String wire(java.lang.reflect.Field constant) {
    try {
      return String.valueOf(((OpenEnum<?>) constant.get(null)).value());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Expression secret(String name) {
    return call(
        "Secret.fromEnv",
        language.quoted(provider.name().toUpperCase(Locale.ROOT) + "_" + constant(name)));
  }

  private static String constant(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  /** Returns the name of a file: {@code utility-bill.jpg}. */
  private static String file(String name) {
    return kebab(name) + ".jpg";
  }

  static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private String longLiteral(Class<?> type, String text) {
    boolean wide = !text.matches("-?[0-9]{1,9}");
    return wide || (type == Long.class && language == Language.JAVA) ? text + "L" : text;
  }

  private static String decimal(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  private static Expression call(String name, String argument) {
    return new Invocation(name, List.of(new Atom(argument)));
  }
}
