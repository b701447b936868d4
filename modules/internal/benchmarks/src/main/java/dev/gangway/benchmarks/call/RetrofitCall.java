package dev.gangway.benchmarks.call;

import dev.gangway.benchmarks.Operation;
import dev.gangway.benchmarks.model.TransactionAnswer;
import java.io.IOException;
import java.util.Objects;
import okhttp3.OkHttpClient;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Retrofit with one of its own converters, which are named elsewhere: not all are always there. */
final class RetrofitCall implements Operation {
  private final TransactionsService service;

  RetrofitCall(String url, Converter.Factory converters) {
    this.service =
        new Retrofit.Builder()
            .baseUrl(url)
            .client(new OkHttpClient.Builder().followRedirects(false).build())
            .addConverterFactory(converters)
            .build()
            .create(TransactionsService.class);
  }

  @Override
  public TransactionAnswer run() throws IOException {
    return Objects.requireNonNull(service.list(6, OkHttpCall.BEARER).execute().body());
  }
}
