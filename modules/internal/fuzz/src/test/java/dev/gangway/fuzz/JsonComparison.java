package dev.gangway.fuzz;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import dev.gangway.core.json.JsonInput;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Holds our reader of JSON to Moshi's: what one accepts the other does, with the same value; what
 * one refuses the other does, for the same kind of reason at the same path. Three rules say where
 * ours differs.
 */
final class JsonComparison {
  private static final Pattern LONG_INTEGER = Pattern.compile("[0-9]{20,}");
  private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);
  private static final int MAX_DEPTH = 255;

  /** What came of reading: a value, or else what is wrong and where. */
  private record Outcome(boolean accepted, @Nullable Object value, String wrong, String path) {
    static Outcome of(@Nullable Object value) {
      return new Outcome(true, value, "", "");
    }

    static Outcome wrong(String wrong, String path) {
      return new Outcome(false, null, wrong, path);
    }
  }

  static void check(byte[] json) {
    Outcome ours = ours(json);
    if (!isUtf8(json)) {
      // Rule 1: text that is not UTF-8 is refused; Moshi reads it as replacement characters.
      require(!ours.accepted(), json, ours, "text that is not UTF-8");
      return;
    }
    Outcome moshi = moshi(json);
    if (moshi.equals(ours)) {
      return;
    }
    if (depth(json) >= MAX_DEPTH) {
      // Rule 2: Moshi counts one object more around a value that is kept as it came.
      return;
    }
    String text = new String(json, StandardCharsets.UTF_8);
    String tamed = LONG_INTEGER.matcher(text).replaceAll(JsonComparison::withoutOverflow);
    if (!tamed.equals(text)) {
      // Rule 3: Moshi refuses a number with leading digits that are a multiple of 2 to the 64th.
      byte[] other = tamed.getBytes(StandardCharsets.UTF_8);
      Outcome of = ours(other);
      require(moshi(other).equals(of), other, of, moshi(other));
      require(of.accepted() == ours.accepted() && of.path().equals(ours.path()), json, ours, of);
      return;
    }
    require(false, json, ours, moshi);
  }

  /** Returns whether there is a number of which Moshi refuses the leading digits. */
  static boolean overflows(String text) {
    return !LONG_INTEGER.matcher(text).replaceAll(JsonComparison::withoutOverflow).equals(text);
  }

  private static String withoutOverflow(MatchResult digits) {
    BigInteger value = BigInteger.ZERO;
    String text = digits.group();
    if (text.startsWith("0")) {
      // Both refuse leading zeros, and neither adds up the digits of a fraction.
      return text;
    }
    for (int i = 0; i < text.length() - 1; i++) {
      value = value.multiply(BigInteger.TEN).add(BigInteger.valueOf(text.charAt(i) - '0'));
      if (value.signum() != 0 && value.mod(TWO_TO_64).signum() == 0) {
        return "1".repeat(text.length());
      }
    }
    return text;
  }

  private static void require(boolean holds, byte[] json, Outcome ours, Object other) {
    if (!holds) {
      throw new AssertionError(
          "Of " + new String(json, StandardCharsets.UTF_8) + "\nwe: " + ours + "\nnot: " + other);
    }
  }

  private static Outcome ours(byte[] json) {
    try (JsonInput in = JsonInput.of(new Buffer().write(json))) {
      Object value = in.read(JsonTree.INSTANCE);
      in.finish();
      return Outcome.of(value);
    } catch (EOFException e) {
      return Outcome.wrong("cut off", "");
    } catch (JsonEncodingException e) {
      return Outcome.wrong("malformed", path(e));
    } catch (JsonDataException e) {
      return Outcome.wrong("unlike", path(e));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String path(Exception e) {
    String message = Objects.requireNonNull(e.getMessage());
    return message.substring(message.lastIndexOf(" at ") + 4).replaceFirst("^path ", "");
  }

  private static Outcome moshi(byte[] json) {
    MoshiTree tree = new MoshiTree(json);
    try {
      return Outcome.of(tree.read());
    } catch (EOFException e) {
      return Outcome.wrong("cut off", "");
    } catch (JsonEncodingException e) {
      return Outcome.wrong("malformed", tree.path());
    } catch (JsonDataException e) {
      return Outcome.wrong("unlike", tree.path());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isUtf8(byte[] json) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Returns how many brackets are open at most, those in strings included. */
  private static int depth(byte[] json) {
    int open = 0;
    int most = 0;
    for (byte b : json) {
      open += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
      most = Math.max(most, open);
    }
    return most;
  }

  private JsonComparison() {}
}
