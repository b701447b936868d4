package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.diff.Bump;
import dev.gangway.codegen.diff.Change;
import dev.gangway.codegen.diff.ClientDiff;
import dev.gangway.codegen.diff.DescribedClient;
import dev.gangway.codegen.diff.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The verdict on two documents agrees with the compiler and with the signatures. Code that calls
 * everything of the old client is compiled with the new one. {@code -Dopinion.documents} and {@code
 * -Dopinion.mutations} say how many random documents are mutated, and how often.
 */
class SecondOpinionTest {

  private static final int DOCUMENTS = Integer.getInteger("opinion.documents", 2);
  private static final int MUTATIONS = Integer.getInteger("opinion.mutations", 6);
  private static final int GROUPS = 4;

  /** Differences that break users although their code compiles. */
  private static final List<String> BEHAVIOR =
      List.of(
          "is no longer redacted",
          "is checked more strictly",
          "must be given",
          "is no longer idempotent",
          "bodies are sealed differently",
          "reports failures differently",
          "must not be null",
          "needs other credentials",
          "is no longer sent",
          "sends arguments as other parameters");

  @TempDir Path directory;

  private final Map<JsonNode, Client> clients = new HashMap<>();
  private final Set<String> consumers = new HashSet<>();

  private record Client(
      DescribedClient described, CompiledClient compiled, String consumer, Signatures signatures) {}

  @Test
  void verdictAgreesWithCompilerAndSignatures() throws IOException {
    List<String> disagreements = new ArrayList<>();
    for (DocumentPairs.Edit each : DocumentPairs.edits()) {
      check(each.name(), each.before(), each.after(), disagreements);
      check(each.name() + ", back", each.after(), each.before(), disagreements);
    }

    assertThat(disagreements).isEmpty();
  }

  @Test
  void verdictOnMutationsAgreesWithCompilerAndSignatures() throws IOException {
    List<String> disagreements = new ArrayList<>();
    for (int seed = 1; seed <= DOCUMENTS; seed++) {
      ObjectNode document = new RandomDocument(seed, GROUPS).document();
      List<ObjectNode> mutants = Mutations.of(document);
      Collections.shuffle(mutants, new Random(seed));
      for (ObjectNode each : mutants.subList(0, Math.min(MUTATIONS, mutants.size()))) {
        if (isRead(each)) {
          check("seed " + seed + ": " + each, document, each, disagreements);
        }
      }
    }

    assertThat(disagreements).isEmpty();
  }

  /** A document that is refused has no client. */
  private static boolean isRead(JsonNode document) {
    try {
      DocumentPairs.described(document);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private void check(String name, JsonNode before, JsonNode after, List<String> disagreements)
      throws IOException {
    Client old = client(before, null);
    Client present = client(after, old.compiled());
    ClientDiff diff = ClientDiff.of(old.described(), present.described());
    String objections = objections(old, present);
    List<String> nullness = new ArrayList<>(old.signatures().broken(present.signatures()));
    nullness.removeIf(broken -> diff.changes().stream().anyMatch(each -> excuses(each, broken)));
    boolean broken = !objections.isEmpty() || !nullness.isEmpty();
    boolean same = old.signatures().equals(present.signatures());
    boolean otherParts =
        !old.signatures().all().keySet().equals(present.signatures().all().keySet());

    if (broken && diff.bump() != Bump.MAJOR) {
      disagreements.add(name + ": " + diff.bump() + ", but " + objections + nullness);
    }
    List<Change> signatures = signatures(diff);
    if (!broken && !signatures.isEmpty()) {
      disagreements.add(name + ": the code of users compiles, but " + signatures);
    }
    if ((!same && diff.changes().isEmpty()) || (otherParts && diff.bump() == Bump.PATCH)) {
      disagreements.add(name + ": signatures differ, but " + diff);
    }
  }

  /** Code that also calls everything of the new client has been compiled with it. */
  private static String objections(Client old, Client present) {
    return old.consumer().equals(present.consumer())
        ? ""
        : present.compiled().objections(old.consumer());
  }

  /**
   * Users give the fields of a request and hardly ever read them, so that a provider may demand
   * less of them in a minor version.
   */
  private static boolean excuses(Change change, String broken) {
    String accessor = change.signature().replaceFirst("\\(\\).*", "").replace('.', ' ');
    return (change.words().equals("can be left out") || change.words().equals("can be null"))
        && change.direction() == Direction.REQUEST
        && broken.startsWith("client.model." + accessor + "(");
  }

  private static List<Change> signatures(ClientDiff diff) {
    return diff.changes().stream()
        .filter(each -> each.bump() == Bump.MAJOR)
        .filter(each -> BEHAVIOR.stream().noneMatch(each.words()::startsWith))
        .toList();
  }

  private Client client(JsonNode document, @Nullable CompiledClient like) throws IOException {
    Client known = clients.get(document);
    if (known != null) {
      return known;
    }
    Path file = directory.resolve(clients.size() + ".json");
    Files.writeString(file, document.toString());
    CompiledClient compiled = CompiledClient.of(file, like);
    Client client =
        new Client(
            DocumentPairs.described(document),
            compiled,
            Consumer.of(compiled),
            Signatures.of(compiled));
    if (consumers.add(client.consumer())) {
      assertThat(compiled.objections(client.consumer())).as("%s", document).isEmpty();
    }
    clients.put(document, client);
    return client;
  }
}
