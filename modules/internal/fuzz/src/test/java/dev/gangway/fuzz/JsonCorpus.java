package dev.gangway.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** JSON texts, and texts that nearly are, for readers to be compared by. */
final class JsonCorpus {
  private static final List<String> SCALARS =
      List.of(
          "0",
          "-0",
          "7",
          "-7",
          "007",
          "-",
          "+1",
          "1.",
          ".5",
          "1.5",
          "-0.00",
          "1e5",
          "1E+5",
          "1e-5",
          "1e",
          "1e+",
          "1.e5",
          "0e0",
          "12.340",
          "0x1",
          "1_000",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "-9223372036854775809",
          "2147483648",
          "999999999999999999",
          "1000000000000000000",
          "0.999999999999999999",
          "1.0",
          "1e400",
          "0.000000000000000000000001",
          "1e-400",
          "1E999999999",
          "18446744073709551616",
          "36893488147419103231",
          "12345678901234567890.5",
          "-18446744073709551617e3",
          "1/2",
          "1;2",
          "true",
          "false",
          "null",
          "TRUE",
          "nUlL",
          "tru",
          "truee",
          "nulL",
          "fals",
          "NaN",
          "Infinity",
          "\"\"",
          "\"a\"",
          "\"a b\"",
          "'a'",
          "a",
          "\"",
          "\"a",
          "\"\\\"\"",
          "\"\\n\\t\\b\\f\\r\\/\\\\\"",
          "\"\\u0041\"",
          "\"\\uD83D\\uDE00\"",
          "\"\\ud800\"",
          "\"\\u12\"",
          "\"\\u12g4\"",
          "\"\\x\"",
          "\"\\'\"",
          "\"\\\n\"",
          "\"\n\t\"",
          "\"é\"",
          "\"日本\"",
          "\"😀\"",
          "\"é\\n日\"",
          "\"\u0000\"",
          "\" 12 \"",
          "\"12.50\"",
          "\"-0.10\"",
          "\"1e3\"",
          "\"１２\"",
          "\"+5\"",
          "\".5\"",
          "\"5.\"",
          "\"1\"",
          "\"true\"",
          "\"FALSE\"",
          "\"9223372036854775808\"",
          "\"007\"",
          "\"-\"");
  private static final List<String> FRAMES =
      List.of(
          "%s",
          " %s ",
          "\t%s\r\n",
          "[%s]",
          "[ %s , %s ]",
          "[%s,]",
          "[,%s]",
          "[%s;%s]",
          "[%s %s]",
          "[%s",
          "%s]",
          "{\"a\":%s}",
          "{ \"a\" : %s , \"b\" : [%s] }",
          "{\"a\":%s,}",
          "{,\"a\":%s}",
          "{\"a\" %s}",
          "{\"a\"=%s}",
          "{a:%s}",
          "{'a':%s}",
          "{\"a\":%s",
          "{\"a\":%s\"b\":1}",
          "{\"text\":%s}",
          "{\"long\":%s}",
          "{\"int\":%s}",
          "{\"decimal\":%s}",
          "{\"bool\":%s}",
          "{\"map\":%s}",
          "{\"map\":{\"a\":%s,\"Ada\":[%s]}}",
          "{\"new\":%s}",
          "{\"new\":[%s,{\"x\":%s}]}",
          "{\"b\":%s,\"a\":%s}",
          "{\"a\":%s,\"a\":%s}",
          "{\"é\":%s}",
          "{\"\\u00e9\":%s}",
          "{\"q\\\"\\\\\":%s}",
          "{\"q\\u0022\\\\\":%s}",
          "{\"\":%s}",
          "{\"\\u0061\":%s,\"b\":%s}",
          "{\"te\\u0078t\":%s}",
          "{\"Ada Lovelace\":{\"a\":%s}}",
          "{\"a\":{\"a\":{\"b\":%s}}}",
          "[[[[%s]]]]",
          "[{\"a\":%s},{\"a\":%s},{\"b\":%s}]",
          "//\n%s",
          "/*c*/%s",
          "#c\n%s",
          "%s//c",
          "\f%s",
          "%s\f",
          "%s %s",
          "\ufeff%s",
          "{\"a\":[%s}",
          "[{\"a\":%s]",
          "{%s:1}");

  private static final String ALPHABET = "0-.e\"{}[],:n x\\u/'\t\u0000é";

  /** Returns some thousands of texts. */
  static Stream<byte[]> texts() {
    List<String> texts = new ArrayList<>(List.of("", " ", "[]", "{}", "[ ]", "{ }", "[[]", "{{}}"));
    for (String frame : FRAMES) {
      for (String scalar : SCALARS) {
        texts.add(frame.replace("%s", scalar));
      }
      texts.add(frame.replace("%s", "[]"));
      texts.add(frame.replace("%s", "{}"));
      texts.add(frame.replace("%s", "{\"x\":[1,{\"y\":null}]}"));
    }
    for (int depth : new int[] {254, 255, 256}) {
      texts.add("[".repeat(depth) + "]".repeat(depth));
      texts.add("{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
      texts.add("{\"new\":".repeat(depth) + "1" + "}".repeat(depth));
      texts.add("[".repeat(depth));
    }
    return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns so many of them, each damaged in a place or two. */
  static Stream<byte[]> damaged(int count) {
    List<byte[]> texts = texts().filter(text -> text.length > 0).toList();
    byte[] alphabet = ALPHABET.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    return Stream.generate(
            () -> {
              byte[] text = texts.get(random.nextInt(texts.size()));
              for (int i = random.nextInt(2); i >= 0; i--) {
                text = damaged(text, alphabet[random.nextInt(alphabet.length)], random);
              }
              return text;
            })
        .limit(count);
  }

  private static byte[] damaged(byte[] text, byte other, Random random) {
    int at = random.nextInt(text.length + 1);
    int rest = Math.min(text.length, at + random.nextInt(2));
    byte[] damaged = Arrays.copyOf(text, at + 1 + text.length - rest);
    damaged[at] = other;
    System.arraycopy(text, rest, damaged, at + 1, text.length - rest);
    return random.nextInt(8) == 0 ? Arrays.copyOf(damaged, at) : damaged;
  }

  private JsonCorpus() {}
}
