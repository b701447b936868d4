package com.example.stock;

import com.example.stock.api.TransactionsApi;
import com.example.stock.auth.HttpBearerAuth;
import java.io.IOException;
import java.util.concurrent.Callable;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;
import retrofit2.converter.gson.GsonConverterFactory;
import retrofit2.converter.scalars.ScalarsConverterFactory;

/** A user's transactions by the generated client. */
public final class StockCall implements Callable<Object> {
  private final TransactionsApi api;

  /** Takes the server's URL and a token. */
  public StockCall(String url, String token) {
    HttpBearerAuth bearer = new HttpBearerAuth("bearer");
    bearer.setBearerToken(token);
    ApiClient client = new ApiClient(new OkHttpClient.Builder().addInterceptor(bearer).build());
    client.setAdapterBuilder(
        new Retrofit.Builder()
            .baseUrl(url)
            .addConverterFactory(ScalarsConverterFactory.create())
            .addConverterFactory(GsonConverterFactory.create(StockGson.create())));
    this.api = client.createService(TransactionsApi.class);
  }

  @Override
  public Object call() throws IOException {
    return api.listUserTransactions("XMLHttpRequest", 6L, null).execute().body().getData();
  }
}
