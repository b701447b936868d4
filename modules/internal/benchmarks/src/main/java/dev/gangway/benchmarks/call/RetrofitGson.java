package dev.gangway.benchmarks.call;

import dev.gangway.benchmarks.json.GsonCodec;
import retrofit2.converter.gson.GsonConverterFactory;

/** Retrofit with its Gson converter. */
final class RetrofitGson {

  static RetrofitCall connect(String url) {
    return new RetrofitCall(url, GsonConverterFactory.create(GsonCodec.gson()));
  }

  private RetrofitGson() {}
}
