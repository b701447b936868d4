package dev.gangway.core.spec;

import dev.gangway.auth.Secret;
import dev.gangway.core.internal.json.ValueLimits;
import dev.gangway.core.internal.request.BrokenRules;
import dev.gangway.core.json.OpenEnum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is to be sent to the rules that the provider documents, before it is sent. A message
 * names the field and the rule, and of the value its size only: it may be secret or personal. A
 * field without value breaks no rule but {@link #required}.
 */
public final class RequestRules {
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private final String type;
  private final List<String> missing = new ArrayList<>();
  private final BrokenRules broken;
  private @Nullable String ofAnotherLength;

  private RequestRules(String type) {
    this.type = type;
    this.broken = new BrokenRules(type);
  }

  /** Returns the rules of what is to be sent, by its name. */
  public static RequestRules of(String type) {
    return new RequestRules(type);
  }

  /** Returns the value if it is not null. */
  public static <T> T notNull(@Nullable T value, String field) {
    if (value == null) {
      throw new NullPointerException(field + " must not be null: it is required. Give it a value.");
    }
    return value;
  }

  /** The field is there. */
  public RequestRules required(String field, @Nullable Object value) {
    if (value == null) {
      missing.add(field);
    }
    return this;
  }

  /** The text has this many characters. */
  public RequestRules length(String field, @Nullable Object value, int min, int max) {
    String text = text(value);
    if (text != null) {
      int length = text.codePointCount(0, text.length());
      boolean breaks = length < min || length > max;
      if (breaks) {
        ofAnotherLength = field;
      }
      breakIf(breaks, field, "has " + range(min, max, " characters") + ", not " + length);
    }
    return this;
  }

  /**
   * The text matches the pattern, somewhere unless it is anchored. It is not tried on a text that
   * breaks the length rule before it.
   */
  public RequestRules pattern(String field, @Nullable Object value, String regex) {
    String text = text(value);
    if (text != null && !field.equals(ofAnotherLength)) {
      Pattern pattern = PATTERNS.computeIfAbsent(regex, Pattern::compile);
      String rule = "matches " + regex + ", which its " + text.length() + " characters ";
      try {
        breakIf(!pattern.matcher(new MatchedText(text)).find(), field, rule + "do not");
      } catch (MatchedText.TooManySteps | StackOverflowError e) {
        breakIf(true, field, rule + "take too long to tell");
      }
    }
    return this;
  }

  /** The number is at least this, or more than this. */
  public RequestRules minimum(String field, @Nullable Number value, String min, boolean exclusive) {
    if (value != null) {
      int order = decimal(value).compareTo(new BigDecimal(min));
      breakIf(
          exclusive ? order <= 0 : order < 0,
          field,
          "is " + (exclusive ? "more than " : "at least ") + min);
    }
    return this;
  }

  /** The number is at most this, or less than this. */
  public RequestRules maximum(String field, @Nullable Number value, String max, boolean exclusive) {
    if (value != null) {
      int order = decimal(value).compareTo(new BigDecimal(max));
      breakIf(
          exclusive ? order >= 0 : order > 0,
          field,
          "is " + (exclusive ? "less than " : "at most ") + max);
    }
    return this;
  }

  /** The list has this many elements. */
  public RequestRules size(String field, @Nullable Collection<?> value, int min, int max) {
    if (value != null) {
      breakIf(
          value.size() < min || value.size() > max,
          field,
          "has " + range(min, max, " elements") + ", not " + value.size());
    }
    return this;
  }

  /** The map has this many entries. */
  public RequestRules entries(String field, @Nullable Map<?, ?> value, int min, int max) {
    if (value != null) {
      breakIf(
          value.size() < min || value.size() > max,
          field,
          "has " + range(min, max, " entries") + ", not " + value.size());
    }
    return this;
  }

  /** The field is there if the condition holds, which the words describe. */
  public RequestRules requiredIf(
      String field, @Nullable Object value, boolean condition, String words) {
    if (condition && value == null) {
      missing.add(field + " (because " + words + ")");
    }
    return this;
  }

  /** The field is there only if the condition holds, which the words describe. */
  public RequestRules allowedIf(
      String field, @Nullable Object value, boolean condition, String words) {
    breakIf(value != null && !condition, field, "is allowed only if " + words);
    return this;
  }

  /** Returns whether a value is written as one of these texts. */
  public static boolean isAny(@Nullable Object value, String... texts) {
    String text = text(value);
    return text != null && Arrays.asList(texts).contains(text);
  }

  /** At most one of the fields is there. */
  public RequestRules exclusive(String fields, @Nullable Object... values) {
    int given = 0;
    for (Object value : values) {
      given += value == null ? 0 : 1;
    }
    breakIf(given > 1, "of " + fields, "at most one is given, not " + given);
    return this;
  }

  private void breakIf(boolean breaks, String field, String rule) {
    broken.addIf(breaks, field, rule);
  }

  private static String range(int min, int max, String unit) {
    if (max == Integer.MAX_VALUE) {
      return "at least " + min + unit;
    }
    return (min == max ? "exactly " + max : min > 0 ? min + " to " + max : "at most " + max) + unit;
  }

  /** Returns a scalar as it is written. */
  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof Secret secret) {
      return secret.reveal();
    }
    if (value instanceof OpenEnum<?> constant) {
      return constant.value().toString();
    }
    if (value instanceof BigDecimal decimal && ValueLimits.admits(decimal)) {
      return decimal.toPlainString();
    }
    return value == null ? null : value.toString();
  }

  private static BigDecimal decimal(Number value) {
    return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(value.longValue());
  }

  /**
   * Ends the check.
   *
   * @throws IllegalStateException when a required field is missing
   * @throws IllegalArgumentException when a rule is broken
   */
  public void check() {
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          type
              + " needs "
              + String.join(", ", missing)
              + ". Set "
              + (missing.size() == 1 ? "it" : "them")
              + ".");
    }
    broken.check();
  }
}
