package dev.gangway.auth.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;

/** One line of a file of test vectors. */
record Vector(List<String> columns) {

  static List<Vector> read(String file) throws IOException {
    try (InputStream in = Vector.class.getResourceAsStream("/wycheproof/" + file)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new Vector(List.of(line.split(",", -1))))
          .toList();
    }
  }

  String text(int column) {
    return columns.get(column);
  }

  byte[] bytes(int column) {
    return HexFormat.of().parseHex(text(column));
  }

  boolean isValid() {
    return text(columns.size() - 1).equals("valid");
  }

  @Override
  public String toString() {
    return "test " + text(0);
  }
}
