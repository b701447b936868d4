package dev.gangway.benchmarks.call;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.gangway.benchmarks.Operation;
import dev.gangway.benchmarks.json.JacksonCodec;
import dev.gangway.benchmarks.model.TransactionAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a user of the JDK's client and Jackson writes. */
final class JavaJacksonCall implements Operation {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectReader reader = JacksonCodec.mapper().readerFor(TransactionAnswer.class);
  private final String users;

  JavaJacksonCall(String url) {
    this.users = url.concat("v1/users/");
  }

  @Override
  public TransactionAnswer run() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder()
            .uri(URI.create(users.concat(Long.toString(6)).concat("/transactions")))
            .header("X-Requested-With", "XMLHttpRequest")
            .header("Authorization", OkHttpCall.BEARER)
            .build();
    return reader.readValue(client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
  }
}
