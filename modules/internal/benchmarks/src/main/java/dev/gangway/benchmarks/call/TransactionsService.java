package dev.gangway.benchmarks.call;

import dev.gangway.benchmarks.model.TransactionAnswer;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.Path;

/** What a user of Retrofit writes. */
interface TransactionsService {

  @Headers("X-Requested-With: XMLHttpRequest")
  @GET("v1/users/{user}/transactions")
  Call<TransactionAnswer> list(
      @Path("user") long user, @Header("Authorization") String authorization);
}
