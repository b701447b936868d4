package dev.gangway.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** IP addresses and networks. Names are never looked up. */
final class AddressRanges {
  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|\\d{1,2})";

  /** What is anything else, the JDK might look up as a name. */
  private static final Pattern LITERAL =
      Pattern.compile(BYTE + "(\\." + BYTE + "){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private static final class Range {
    final byte[] network;
    final int bits;

    Range(byte[] network, int bits) {
      this.network = network;
      this.bits = bits;
    }

    boolean contains(byte[] address) {
      if (address.length != network.length) {
        return false;
      }
      for (int i = 0; i < network.length; i++) {
        int relevant = Math.max(0, Math.min(8, bits - 8 * i));
        int mask = (0xff << (8 - relevant)) & 0xff;
        if (((network[i] ^ address[i]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Range> ranges;

  private AddressRanges(List<Range> ranges) {
    this.ranges = ranges;
  }

  static AddressRanges of(List<String> texts) {
    List<Range> ranges = new ArrayList<>();
    texts.forEach(text -> ranges.add(range(text)));
    return new AddressRanges(List.copyOf(ranges));
  }

  private static Range range(String text) {
    int slash = text.indexOf('/');
    @Nullable InetAddress address = literal(slash < 0 ? text : text.substring(0, slash));
    if (address == null) {
      throw notARange(text);
    }
    byte[] network = address.getAddress();
    int bits = slash < 0 ? 8 * network.length : bits(text, text.substring(slash + 1));
    if (bits > 8 * network.length) {
      throw notARange(text);
    }
    return new Range(network, bits);
  }

  private static int bits(String text, String bits) {
    if (!bits.matches("\\d{1,3}")) {
      throw notARange(text);
    }
    return Integer.parseInt(bits);
  }

  private static IllegalArgumentException notARange(String text) {
    return new IllegalArgumentException(
        "Expected an IP address or a network such as 192.0.2.0/24, but this is " + text + ".");
  }

  /** Returns the address that is written as digits, or null. */
  static @Nullable InetAddress literal(String text) {
    if (text.length() > 45 || !LITERAL.matcher(text).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException notAnAddress) {
      return null;
    }
  }

  boolean contain(InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address.getAddress()));
  }
}
