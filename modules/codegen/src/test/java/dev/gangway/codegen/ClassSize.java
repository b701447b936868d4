package dev.gangway.codegen;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How far a class is from the limits of its file: 65,535 constants and bytes of a method. */
record ClassSize(String name, int bytes, int constants, int largestMethod) {

  static ClassSize of(String name, byte[] code) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(code))) {
      in.skipNBytes(8);
      int constants = in.readUnsignedShort();
      Map<Integer, String> texts = texts(in, constants);
      in.skipNBytes(6);
      in.skipNBytes(2L * in.readUnsignedShort());
      largestMethod(in, texts);
      return new ClassSize(name, code.length, constants, largestMethod(in, texts));
    } catch (IOException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private static Map<Integer, String> texts(DataInputStream in, int constants) throws IOException {
    Map<Integer, String> texts = new HashMap<>();
    for (int i = 1; i < constants; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 ->
            texts.put(i, new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8));
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> in.skipNBytes(4);
      }
    }
    return texts;
  }

  /** Reads fields or methods and returns the length of the longest code among them. */
  private static int largestMethod(DataInputStream in, Map<Integer, String> texts)
      throws IOException {
    int largest = 0;
    for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
      in.skipNBytes(6);
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        boolean code = "Code".equals(texts.get(in.readUnsignedShort()));
        int length = in.readInt();
        if (code) {
          in.skipNBytes(4);
          largest = Math.max(largest, in.readInt());
          in.skipNBytes(length - 8L);
        } else {
          in.skipNBytes(length);
        }
      }
    }
    return largest;
  }
}
