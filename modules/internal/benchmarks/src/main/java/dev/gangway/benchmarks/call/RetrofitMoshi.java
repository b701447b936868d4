package dev.gangway.benchmarks.call;

import dev.gangway.benchmarks.json.MoshiCodec;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Retrofit with its Moshi converter. */
final class RetrofitMoshi {

  static RetrofitCall connect(String url) {
    return new RetrofitCall(url, MoshiConverterFactory.create(MoshiCodec.moshi()));
  }

  private RetrofitMoshi() {}
}
