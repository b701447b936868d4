package dev.gangway.codegen.diff;

import static dev.gangway.codegen.diff.Bump.MAJOR;
import static dev.gangway.codegen.diff.Bump.MINOR;
import static dev.gangway.codegen.diff.Bump.PATCH;
import static dev.gangway.codegen.diff.Direction.BOTH;
import static dev.gangway.codegen.diff.Direction.REQUEST;
import static dev.gangway.codegen.diff.Direction.RESPONSE;

import dev.gangway.codegen.diff.Change.Event;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The version part that each difference raises. The first rule that fits decides; a difference
 * without a rule is minor.
 */
final class Rules {
  /** A part that is added or removed, in place of the name of an aspect. */
  static final String WHOLE = "@";

  /** The same for a part that users must act upon. */
  static final String STRICT = "@strict";

  /** Parts of kinds, separated by {@code |}, and events as {@code +}, {@code -} and {@code ~}. */
  private static final List<Rule> TABLE =
      List.of(
          rule(".*", ".*(doc|docs|Doc|see|title)", "+-~", BOTH, PATCH, "documentation"),
          rule(".*", "header|.*(imports|Imports|order|local|index)", "+-~", BOTH, PATCH, "code"),
          rule(
              ".*",
              "assignment|wide|last|takes.code|arguments.required",
              "+-~",
              BOTH,
              PATCH,
              "code"),
          rule("PARAMETER", STRICT, "+", BOTH, MAJOR, "must be given"),
          rule("PARAMETER", "@.*", "-", BOTH, MAJOR, "is no longer sent"),
          rule("FIELD", STRICT, "+", REQUEST, MAJOR, "must be given; build() refuses"),
          rule("VARIANT", STRICT, "+", BOTH, MAJOR, "a switch over the type needs a new case"),
          rule(".*", "@.*", "+", BOTH, MINOR, "is new"),
          rule(".*", "@.*", "-", BOTH, MAJOR, "is removed"),
          rule("CLIENT", "name|basePackage", "~", BOTH, MAJOR, "is named differently"),
          rule("CLIENT", "sealed.demanded", "+", REQUEST, MAJOR, "bodies are sealed differently"),
          rule(
              "CLIENT",
              "sealed.(field|header|responses)",
              "~",
              BOTH,
              MAJOR,
              "bodies are sealed differently"),
          rule("CLIENT", "sealed.requests", "-", BOTH, MAJOR, "takes no cipher"),
          rule("CLIENT", "sealed.requests", "+", BOTH, MINOR, "takes a cipher"),
          rule("CLIENT", "sealed.optional", "-", BOTH, MAJOR, "cannot send open bodies"),
          rule("CLIENT", "sealed.*", "+-~", BOTH, MINOR, "bodies are sealed differently"),
          rule("API", "accessor|name", "~", BOTH, MAJOR, "is named differently"),
          rule("OPERATION", "method|api", "~", BOTH, MAJOR, "is named differently"),
          rule(
              "OPERATION",
              "(pages.)?signature",
              "-",
              REQUEST,
              MAJOR,
              "can no longer be called with"),
          rule("OPERATION", "(pages.)?signature", "+", REQUEST, MINOR, "can be called with"),
          rule(
              "OPERATION",
              "(pages.)?signature",
              "~",
              REQUEST,
              MAJOR,
              "sends arguments as other parameters"),
          rule("OPERATION", "http|headers", "+-~", REQUEST, MINOR, "is sent differently"),
          rule("OPERATION", "security", "+", REQUEST, MAJOR, "needs other credentials"),
          rule(
              "OPERATION", "security", "-", REQUEST, MINOR, "can be called with other credentials"),
          rule("OPERATION", "gives.type", "~", RESPONSE, MAJOR, "returns another type"),
          rule("OPERATION", "gives.orNull", "+", RESPONSE, MAJOR, "can return null"),
          rule("OPERATION", "gives.orNull", "-", RESPONSE, MINOR, "no longer returns null"),
          rule("OPERATION", "gives.sensitive", "-", RESPONSE, MAJOR, "is no longer redacted"),
          rule(
              "OPERATION", "gives.errors.*", "-~", RESPONSE, MAJOR, "reports failures differently"),
          rule("OPERATION", "gives.errors.*", "+", RESPONSE, MINOR, "documents a failure"),
          rule("OPERATION", "gives.statuses.*", "-~", RESPONSE, MAJOR, "returns other cases"),
          rule(
              "OPERATION",
              "gives.statuses.*",
              "+",
              RESPONSE,
              MAJOR,
              "a switch over the type needs a new case"),
          rule(
              "OPERATION", "arguments.exclusive", "+~", REQUEST, MAJOR, "is checked more strictly"),
          rule("OPERATION", "arguments.exclusive", "-", REQUEST, MINOR, "is checked less strictly"),
          rule(
              "OPERATION",
              "arguments.idempotency(Field|Header)",
              "-",
              REQUEST,
              MAJOR,
              "is no longer idempotent"),
          rule("OPERATION", "arguments.*|file.*", "+-~", BOTH, MINOR, "is sent differently"),
          rule("OPERATION|WEBHOOK", "(words.)?deprecated", "+", BOTH, MINOR, "is deprecated"),
          rule(
              "OPERATION|WEBHOOK",
              "(words.)?deprecated",
              "-",
              BOTH,
              PATCH,
              "is no longer deprecated"),
          rule(
              "OPERATION",
              "pages.(method|page|entry)",
              "-~",
              RESPONSE,
              MAJOR,
              "returns other pages"),
          rule("OPERATION", "pages.*", "+-~", RESPONSE, MINOR, "reads pages differently"),
          rule("PARAMETER", "nullable", "-", BOTH, MAJOR, "must be given"),
          rule("PARAMETER", "nullable", "+", BOTH, MINOR, "can be left out"),
          rule(
              "PARAMETER|FIELD|VARIANT|WEBHOOK|SOURCE",
              "type|valueType",
              "~",
              BOTH,
              MAJOR,
              "has another type"),
          rule("SOURCE", "parameters", "+-~", BOTH, MAJOR, "takes other arguments"),
          rule("SOURCE", "signature", "+-~", BOTH, MINOR, "is verified differently"),
          rule("RECORD", "uses.SENT", "-", BOTH, MAJOR, "has no builder"),
          rule("RECORD", "additional.*", "-~", BOTH, MAJOR, "holds other values of unnamed fields"),
          rule("RECORD", "additional.*", "+", BOTH, MINOR, "describes its unnamed fields"),
          rule("RECORD", "expiries.*|interfaces", "-~", BOTH, MAJOR, "lost methods"),
          rule(
              "RECORD|FIELD|PARAMETER|OPERATION|SERVER",
              "rules.*|limit.*",
              "+~",
              REQUEST,
              MAJOR,
              "is checked more strictly"),
          rule(
              "RECORD|FIELD|PARAMETER|OPERATION|SERVER",
              "rules.*|limit.*",
              "-",
              REQUEST,
              MINOR,
              "is checked less strictly"),
          rule("RECORD|FIELD", "rules.*|limit.*", "+-~", RESPONSE, PATCH, "documentation"),
          rule(
              "FIELD|VALUE|VARIANT",
              "name|constant|className",
              "~",
              BOTH,
              MAJOR,
              "is named differently"),
          rule("FIELD", "traits.NEEDED", "+", REQUEST, MAJOR, "must be given; build() refuses"),
          rule("FIELD", "traits.NEEDED", "-", REQUEST, MINOR, "can be left out"),
          rule("FIELD", "traits.REQUIRED", "-", REQUEST, MINOR, "can be left out"),
          rule(
              "FIELD",
              "traits.REQUIRED",
              "-",
              RESPONSE,
              MAJOR,
              "can be absent: the accessor is @Nullable"),
          rule(
              "FIELD",
              "traits.NULLABLE",
              "+",
              RESPONSE,
              MAJOR,
              "can be null: the accessor is @Nullable"),
          rule("FIELD", "traits.NULLABLE", "-", REQUEST, MAJOR, "must not be null"),
          rule("FIELD", "traits.KEY", "-", BOTH, MAJOR, "is no longer the idempotency key"),
          rule("FIELD", "traits.READ_ONLY", "+", REQUEST, MAJOR, "cannot be set"),
          rule("FIELD", "traits.READ_ONLY", "-", REQUEST, MINOR, "can be set"),
          rule("FIELD", "initial", "+-~", REQUEST, MINOR, "starts with another value"),
          rule("FIELD|VARIANT|PARAMETER", "redaction", "-", BOTH, MAJOR, "is no longer redacted"),
          rule("FIELD|VARIANT|PARAMETER", "redaction", "+~", BOTH, MINOR, "is redacted"),
          rule("ENUM", "integer", "+-", BOTH, MAJOR, "has values of another type"),
          rule("UNION", "choice", "+-", BOTH, MAJOR, "is another kind of type"),
          rule(
              "UNION|VARIANT",
              "tag.*|marks.*|read|untold|shared.*",
              "+-~",
              BOTH,
              MINOR,
              "is read differently"),
          rule("SERVER", "url", "~", BOTH, MINOR, "has another address"),
          rule("SERVER", "arguments|factory", "-~", BOTH, MAJOR, "takes other arguments"),
          rule("SERVER", "arguments|factory", "+", BOTH, MINOR, "takes arguments"),
          rule("CREDENTIAL", "grants.*Url", "-", BOTH, MAJOR, "has no such login"),
          rule("CREDENTIAL", "grants.*Url", "+", BOTH, MINOR, "has a further login"),
          rule("CREDENTIAL", "grants.*", "+-~", BOTH, MINOR, "logs in differently"),
          rule(
              "CREDENTIAL",
              "kind|method|variable|setting|sessions.*",
              "+-~",
              BOTH,
              MAJOR,
              "is given differently"),
          rule("FIELD", "traits.REQUIRED", "+", RESPONSE, MINOR, "is always present"),
          rule("FIELD", "traits.NULLABLE", "-", RESPONSE, MINOR, "is never null"),
          rule("FIELD", "traits.NULLABLE", "+", REQUEST, MINOR, "can be null"),
          rule(
              "FIELD",
              "traits.(REQUIRED|NULLABLE|NEEDED|READ_ONLY)|initial",
              "+-~",
              BOTH,
              PATCH,
              "code"),
          rule(".*", ".*codec.*", "+-~", BOTH, MINOR, "is read or written differently"),
          rule(".*", ".*", "+-~", BOTH, MINOR, "is different"));

  /** One line of the table. */
  record Rule(
      Pattern kind, Pattern aspect, String events, Direction when, Bump bump, String words) {
    boolean fits(Element element, String name, Event event) {
      return kind.matcher(element.kind().name()).matches()
          && (name.equals(aspect.pattern()) || aspect.matcher(name).matches())
          && events.indexOf(sign(event)) >= 0
          && when.covers(element.direction());
    }
  }

  private static char sign(Event event) {
    return switch (event) {
      case ADDED -> '+';
      case REMOVED -> '-';
      case CHANGED -> '~';
    };
  }

  static Rule of(Element element, String aspect, Event event) {
    String name =
        aspect.replaceFirst("(?s)\\[(\\w+)?.*", aspect.matches("(?s)(traits|uses).*") ? ".$1" : "");
    return TABLE.stream().filter(each -> each.fits(element, name, event)).findFirst().orElseThrow();
  }

  private static Rule rule(
      String kind, String aspect, String events, Direction when, Bump bump, String words) {
    return new Rule(Pattern.compile(kind), Pattern.compile(aspect), events, when, bump, words);
  }

  private Rules() {}
}
