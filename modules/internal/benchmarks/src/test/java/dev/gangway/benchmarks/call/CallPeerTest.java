package dev.gangway.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.benchmarks.Likeness;
import dev.gangway.benchmarks.Payload;
import dev.gangway.benchmarks.model.TransactionAnswer;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallPeerTest {
  @StartStop private final MockWebServer server = new MockWebServer();

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OKHTTP", "OKHTTP_AGAIN"})
  void everyPeerReadsTheSameTransactions(CallPeer peer) throws Exception {
    Object answer = peer.connect(new AnswerServer().start()).run();

    Object page = answer instanceof TransactionAnswer envelope ? envelope.data() : answer;
    Buffer documented = new Buffer().write(Payload.TRANSACTIONS.json());
    Likeness.check(Payload.TRANSACTIONS.codec().fromJson(documented), page);
  }

  @Test
  void okHttpAloneReadsTheWholeAnswer() throws Exception {
    byte[] answer = (byte[]) CallPeer.OKHTTP.connect(new AnswerServer().start()).run();

    assertThat(Objects.requireNonNull(answer)).asString().isEqualTo(Payload.TRANSACTIONS.answer());
  }

  @ParameterizedTest
  @EnumSource
  void everyPeerNamesItsJars(CallPeer peer) {
    assertThat(peer.jars().split(" ", -1)).allMatch(name -> name.matches("[\\w-]+-"));
  }

  @Test
  void connectionIsUsedAgain() throws Exception {
    var call = CallPeer.JAVA_JACKSON.connect(new AnswerServer().start());

    assertThat(call.run()).isEqualTo(call.run());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GANGWAY_FULL")
  void everyPeerSendsTheSameRequest(CallPeer peer) throws Exception {
    server.enqueue(new MockResponse.Builder().body(Payload.TRANSACTIONS.answer()).build());

    peer.connect(server.url("/").toString()).run();

    RecordedRequest request = server.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/v1/users/6/transactions");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo(OkHttpCall.BEARER);
    assertThat(request.getHeaders().get("X-Requested-With")).isEqualTo("XMLHttpRequest");
  }
}
