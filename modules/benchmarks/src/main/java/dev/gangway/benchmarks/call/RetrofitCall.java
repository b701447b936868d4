package dev.gangway.benchmarks.call;

import dev.gangway.benchmarks.Operation;
import dev.gangway.benchmarks.json.GsonCodec;
import dev.gangway.benchmarks.json.MoshiCodec;
import dev.gangway.benchmarks.model.TransactionAnswer;
import java.io.IOException;
import java.util.Objects;
import okhttp3.OkHttpClient;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.converter.gson.GsonConverterFactory;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Retrofit with one of its own converters. */
final class RetrofitCall implements Operation {
  private final TransactionsService service;

  private RetrofitCall(String url, Converter.Factory converters) {
    this.service =
        new Retrofit.Builder()
            .baseUrl(url)
            .client(new OkHttpClient.Builder().followRedirects(false).build())
            .addConverterFactory(converters)
            .build()
            .create(TransactionsService.class);
  }

  static RetrofitCall moshi(String url) {
    return new RetrofitCall(url, MoshiConverterFactory.create(MoshiCodec.moshi()));
  }

  static RetrofitCall gson(String url) {
    return new RetrofitCall(url, GsonConverterFactory.create(GsonCodec.gson()));
  }

  @Override
  public TransactionAnswer run() throws IOException {
    return Objects.requireNonNull(service.list(6, OkHttpCall.BEARER).execute().body());
  }
}
