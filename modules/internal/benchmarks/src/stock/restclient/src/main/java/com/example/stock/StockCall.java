package com.example.stock;

import com.example.stock.api.TransactionsApi;
import java.util.concurrent.Callable;

/** A user's transactions by the generated client. */
public final class StockCall implements Callable<Object> {
  private final TransactionsApi api;

  /** Takes the server's URL and a token. */
  public StockCall(String url, String token) {
    ApiClient client = new ApiClient();
    client.setBasePath(url.substring(0, url.length() - 1));
    client.setBearerToken(token);
    this.api = new TransactionsApi(client);
  }

  @Override
  public Object call() {
    return api.listUserTransactions("XMLHttpRequest", 6L, null).getData();
  }
}
