package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Fragment;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-signature} and {@code x-event} into the calls that describe them. */
final class WebhookSignatures {
  static final String SIGNATURE = "x-signature";
  static final String EVENT = "x-event";

  private static final Map<String, String> ALGORITHMS =
      Map.of(
          "hmac-sha1", "HmacSHA1",
          "hmac-sha256", "HmacSHA256",
          "hmac-sha384", "HmacSHA384",
          "hmac-sha512", "HmacSHA512");

  private static final String DONE = "The caller gives the signature.";

  private final Problems problems;
  private boolean broken;

  WebhookSignatures(Problems problems) {
    this.problems = problems;
  }

  /** Returns the signature, or null if none is declared that can be read. */
  @Nullable Code read(@Nullable Map<String, Object> extensions, String pointer) {
    if (extensions == null || !extensions.containsKey(SIGNATURE)) {
      return null;
    }
    broken = false;
    Code signature = declared(extensions, pointer);
    return broken ? null : signature;
  }

  private void refuse(String pointer, String refusal) {
    broken = true;
    problems.mend(pointer, refusal, DONE);
  }

  private Code declared(Map<String, Object> extensions, String pointer) {
    String scheme = text(extensions, "scheme");
    return switch (scheme) {
      case "standard-webhooks" -> {
        Code code = Code.of("WebhookSignature.standardWebhooks()");
        yield text(extensions, "tolerance").isEmpty()
            ? code
            : Code.of("{}\n            .withTolerance({})", code, tolerance(extensions, pointer));
      }
      case "hmac" -> hmac(extensions, pointer);
      case "sealed" ->
          Code.of(
              "WebhookSignature.sealed({}, {})",
              required(extensions, "header", pointer),
              required(extensions, "field", pointer));
      case "source-address" -> {
        List<Literal> addresses =
            Extensions.texts(extensions, SIGNATURE, "addresses").stream().map(Literal::of).toList();
        yield Code.of("WebhookSignature.sourceAddress({})", Code.join(", ", addresses));
      }
      case "none" -> Code.of("WebhookSignature.none()");
      default -> {
        refuse(
            pointer,
            "the scheme of the signature is "
                + scheme
                + ". Use standard-webhooks, hmac, sealed, source-address or none.");
        yield Code.of("WebhookSignature.none()");
      }
    };
  }

  private static Code withKey(Code code, String form) {
    return switch (form) {
      case "hex" -> Code.of("{}\n            .withKey(dev.gangway.auth.cipher.KeyForm.HEX)", code);
      case "base64" ->
          Code.of("{}\n            .withKey(dev.gangway.auth.cipher.KeyForm.BASE64)", code);
      default -> code;
    };
  }

  private Code hmac(Map<String, Object> extensions, String pointer) {
    Code code = Code.of("WebhookSignature.hmac({})", required(extensions, "header", pointer));
    String algorithm = text(extensions, "algorithm");
    if (!algorithm.isEmpty() && !algorithm.equals("hmac-sha256")) {
      @Nullable String name = ALGORITHMS.get(algorithm);
      if (name == null) {
        refuse(
            pointer,
            "the algorithm of the signature is "
                + algorithm
                + ". Use hmac-sha1, hmac-sha256, hmac-sha384 or hmac-sha512.");
        return code;
      }
      code = Code.of("{}\n            .withAlgorithm({})", code, Literal.of(name));
    }
    if (text(extensions, "encoding").equals("base64")) {
      code =
          Code.of(
              "{}\n            .withEncoding(dev.gangway.auth.cipher.TextEncoding.BASE64)", code);
    }
    code = withKey(code, text(extensions, "key"));
    if (!text(extensions, "prefix").isEmpty()) {
      code =
          Code.of("{}\n            .withPrefix({})", code, Literal.of(text(extensions, "prefix")));
    }
    if (!text(extensions, "timestamp").isEmpty()) {
      code =
          Code.of(
              "{}\n            .withTimestamp({}, {}, {})",
              code,
              required(extensions, "signs", pointer),
              Literal.of(text(extensions, "timestamp")),
              tolerance(extensions, pointer));
    }
    return code;
  }

  private Literal required(Map<String, Object> extensions, String field, String pointer) {
    String value = text(extensions, field);
    if (value.isEmpty()) {
      refuse(pointer, "the signature needs a " + field + ". Add it.");
    }
    return Literal.of(value);
  }

  private Code tolerance(Map<String, Object> extensions, String pointer) {
    String tolerance = text(extensions, "tolerance");
    try {
      Duration.parse(tolerance);
    } catch (DateTimeException notADuration) {
      refuse(
          pointer,
          "the tolerance of the signature is \""
              + tolerance
              + "\". Write it as a duration, such as PT5M.");
    }
    return Code.of("java.time.Duration.parse({})", Literal.of(tolerance));
  }

  /**
   * Returns the description of the fields.
   *
   * @param type the field with the type if {@code x-event} names none
   */
  Code fields(@Nullable Map<String, Object> extensions, String type) {
    Code code = Code.of("EventFields.none()");
    code = with(code, Code.of("withPayload"), event(extensions, "payload"));
    String declared = event(extensions, "type");
    code = with(code, Code.of("withType"), declared.isEmpty() ? type : declared);
    code = with(code, Code.of("withId"), event(extensions, "id"));
    code = with(code, Code.of("withTime"), event(extensions, "time"));
    return with(code, Code.of("withEntity"), event(extensions, "entity"));
  }

  private static Code with(Code code, Fragment method, String field) {
    return field.isEmpty()
        ? code
        : Code.of("{}\n            .{}({})", code, method, Literal.of(field));
  }

  /** Returns what the document says about its assumptions on signature and fields. */
  List<Doc> assumptions(@Nullable Map<String, Object> extensions) {
    List<Doc> all = new ArrayList<>();
    for (String extension : List.of(SIGNATURE, EVENT)) {
      String assumption = Extensions.text(extensions, extension, "x-assumption");
      if (!assumption.isEmpty()) {
        all.addAll(Javadoc.paragraphs(null, null, Map.of("x-assumption", assumption)));
      }
    }
    return all;
  }

  static String event(@Nullable Map<String, Object> extensions, String field) {
    return Extensions.text(extensions, EVENT, field);
  }

  private static String text(Map<String, Object> extensions, String field) {
    return Extensions.text(extensions, SIGNATURE, field);
  }
}
