package com.example.stock;

import com.example.stock.api.TransactionsApi;
import java.net.http.HttpClient;
import java.util.concurrent.Callable;

/** A user's transactions by the generated client. */
public final class StockCall implements Callable<Object> {
  private final TransactionsApi api;

  /** Takes the server's URL and a token. */
  public StockCall(String url, String token) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(url.substring(0, url.length() - 1));
    client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    String bearer = "Bearer ".concat(token);
    client.setRequestInterceptor(request -> request.header("Authorization", bearer));
    this.api = new TransactionsApi(client);
  }

  @Override
  public Object call() throws ApiException {
    return api.listUserTransactions("XMLHttpRequest", 6L, null).getData();
  }
}
