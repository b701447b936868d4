package dev.gangway.benchmarks.call;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.gangway.benchmarks.Operation;
import dev.gangway.benchmarks.json.JacksonCodec;
import dev.gangway.benchmarks.model.TransactionAnswer;
import java.io.IOException;

/** What a user of OkHttp and Jackson writes. */
final class OkHttpJacksonCall implements Operation {
  private final OkHttpCall call;
  private final ObjectReader reader = JacksonCodec.mapper().readerFor(TransactionAnswer.class);

  OkHttpJacksonCall(String url) {
    this.call = new OkHttpCall(url);
  }

  @Override
  public TransactionAnswer run() throws IOException {
    return reader.readValue(call.run());
  }
}
