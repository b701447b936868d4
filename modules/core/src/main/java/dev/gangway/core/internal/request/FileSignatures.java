package dev.gangway.core.internal.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import okio.ByteString;

/** Tells the content type of a picture or document by its first bytes. */
public final class FileSignatures {
  static final String UNKNOWN = "application/octet-stream";

  /** How many bytes are looked at. */
  public static final int LENGTH = 16;

  /** Bytes that stand at an offset, and other bytes that stand at another. */
  private record Signature(String type, ByteString first, int offset, ByteString second) {
    boolean matches(ByteString start) {
      return start.startsWith(first) && start.rangeEquals(offset, second, 0, second.size());
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          starting("image/jpeg", ByteString.decodeHex("ffd8ff")),
          starting("image/png", ByteString.decodeHex("89504e470d0a1a0a")),
          starting("application/pdf", text("%PDF-")),
          starting("image/gif", text("GIF87a")),
          starting("image/gif", text("GIF89a")),
          // Two letters begin many texts; the four bytes that BMP reserves are zero.
          new Signature("image/bmp", text("BM"), 6, ByteString.decodeHex("00000000")),
          new Signature("image/webp", text("RIFF"), 8, text("WEBP")),
          starting("image/tiff", ByteString.decodeHex("49492a00")),
          starting("image/tiff", ByteString.decodeHex("4d4d002a")),
          new Signature("image/heic", ByteString.EMPTY, 4, text("ftypheic")),
          new Signature("image/heic", ByteString.EMPTY, 4, text("ftypheix")),
          new Signature("image/heif", ByteString.EMPTY, 4, text("ftypmif1")),
          new Signature("image/avif", ByteString.EMPTY, 4, text("ftypavif")));

  /** Returns the content type of what begins so, or {@link #UNKNOWN}. */
  public static String contentType(byte[] start) {
    ByteString bytes = ByteString.of(start);
    return SIGNATURES.stream()
        .filter(each -> each.matches(bytes))
        .map(Signature::type)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static Signature starting(String type, ByteString first) {
    return new Signature(type, first, 0, ByteString.EMPTY);
  }

  private static ByteString text(String text) {
    return ByteString.encodeString(text, StandardCharsets.US_ASCII);
  }

  private FileSignatures() {}
}
