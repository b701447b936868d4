package dev.gangway.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.Spec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

final class WebhookFuzzTest {

  static Stream<byte[]> requests() {
    Spec elKyc = Spec.ofResource(ElKyc.class, "/gangway/elkyc/openapi.yaml");
    Spec kriptomat = Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml");
    String sealed =
        "{\"time\":\"2026-05-01T12:00:00Z\",\"data\":\"{\\\"id\\\":\\\"7\\\",\\\"type\\\":\\\"expiredDocument\\\"}\"}";
    List<String> bodies = Stream.concat(Stream.of(sealed), examples(elKyc, kriptomat)).toList();
    return FuzzedReceivers.choices()
        .boxed()
        .flatMap(choice -> bodies.stream().map(body -> (char) choice.intValue() + "17\n" + body))
        .map(request -> request.getBytes(UTF_8));
  }

  private static Stream<String> examples(Spec elKyc, Spec kriptomat) {
    return Stream.of(
            elKyc.webhookExamples("applicantApproved"),
            kriptomat.webhookExamples("orderChanged"),
            kriptomat.webhookExamples("verificationChanged"),
            kriptomat.webhookExamples("widgetCompleted"))
        .flatMap(List::stream)
        .map(example -> example.json());
  }

  @MethodSource("requests")
  @FuzzTest(maxExecutions = 1_000_000, maxDuration = "")
  void anyRequestGivesAReceiptAndNoEventIsHandledTwice(byte[] input) {
    FuzzedReceivers.receive(input);
  }
}
