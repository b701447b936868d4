package dev.gangway.benchmarks.stock;

import dev.gangway.benchmarks.Payload;
import java.util.Collections;
import okio.ByteString;

/** What both clients of Kriptomat read and write, from small to large. */
public enum StockPayload {
  /** The reference that an order is answered with. */
  REFERENCE("a reference", 0),
  /** The documented page of transactions. */
  PAGE("a page of transactions", 0),
  /** A longer page. */
  LONG("100 KB of transactions", 100_000),
  /** A page that is longer than any provider should send. */
  HUGE("5 MB of transactions", 5_000_000);

  private final String title;
  private final int bytes;

  StockPayload(String title, int bytes) {
    this.title = title;
    this.bytes = bytes;
  }

  /** Returns its name on the page. */
  public String title() {
    return title;
  }

  /** Returns the documented payload whose type it has. */
  public Payload documented() {
    return this == REFERENCE ? Payload.SMALL : Payload.TRANSACTIONS;
  }

  /** Returns its JSON: the documented one, its transactions again and again. */
  public ByteString json() {
    ByteString documented = documented().json();
    if (bytes == 0) {
      return documented;
    }
    String page = documented.utf8();
    int begin = page.indexOf('[') + 1;
    int end = page.lastIndexOf(']');
    String transactions = page.substring(begin, end);
    int times = Math.max(1, bytes / (transactions.length() + 1));
    return ByteString.encodeUtf8(
        page.substring(0, begin)
            + String.join(",", Collections.nCopies(times, transactions))
            + page.substring(end));
  }
}
