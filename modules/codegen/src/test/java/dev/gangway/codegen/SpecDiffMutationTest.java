package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.diff.ClientDiff;
import dev.gangway.codegen.diff.DescribedClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A mutation of a document is noticed whenever it changes the client. {@code -Ddiff.documents} says
 * how many random documents are mutated, {@code -Ddiff.mutations} at how many of their places, at
 * most at all; the build tries a few. {@code -Ddiff.documents=200 -Ddiff.mutations=100000} tries
 * every single mutation of 200 documents.
 */
class SpecDiffMutationTest {
  private static final int DOCUMENTS = Integer.getInteger("diff.documents", 4);
  private static final int GROUPS = 4;
  private static final int MUTATIONS = Integer.getInteger("diff.mutations", 25);

  @TempDir Path directory;

  private int changed;
  private int tried;

  @Test
  void mutationThatChangesTheClientIsNoticed() throws IOException {
    List<String> overlooked = new ArrayList<>();
    for (int seed = 1; seed <= DOCUMENTS; seed++) {
      ObjectNode document = new RandomDocument(seed, GROUPS).document();
      DescribedClient before = read(document);
      List<ObjectNode> mutants = Mutations.of(document);
      Collections.shuffle(mutants, new Random(seed));
      for (ObjectNode mutant : mutants.subList(0, Math.min(MUTATIONS, mutants.size()))) {
        check(before, mutant, seed, overlooked);
      }
    }

    System.out.printf("%d mutations, %d of them change the client%n", tried, changed);
    assertThat(overlooked).isEmpty();
    assertThat(changed).isGreaterThan(DOCUMENTS);
  }

  private void check(DescribedClient before, ObjectNode mutant, int seed, List<String> overlooked)
      throws IOException {
    tried++;
    DescribedClient after;
    try {
      after = read(mutant);
    } catch (RuntimeException e) {
      return; // A document that is refused has no client.
    }
    boolean same =
        before.client().equals(after.client())
            && before.webhooks().equals(after.webhooks())
            && before.sources().equals(after.sources())
            && Objects.equals(before.event(), after.event());
    changed += same ? 0 : 1;
    if (same != ClientDiff.of(before, after).changes().isEmpty()) {
      overlooked.add("seed " + seed + ": " + mutant);
    }
  }

  private DescribedClient read(JsonNode document) throws IOException {
    return SpecDiff.read(Files.writeString(directory.resolve("m.json"), document.toString()));
  }
}
