package dev.gangway.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an IDE offers is what clients read. */
final class MetadataTest {

  @Test
  void metadataHasThePropertiesOfAllClientsAndNoOther() throws IOException {
    Set<String> read = new TreeSet<>(Set.of("management.health.gangway.enabled"));
    UnknownProperties.OWN.forEach(own -> read.add("gangway." + own));
    for (Client client : Clients.of(getClass().getClassLoader())) {
      client.settings().forEach(setting -> read.add(client.prefix() + "." + setting));
      read.add(client.prefix() + ".accounts");
    }

    assertThat(offered()).isEqualTo(read);
  }

  private static Set<String> offered() throws IOException {
    String file = "/META-INF/spring-configuration-metadata.json";
    try (InputStream metadata = MetadataTest.class.getResourceAsStream(file)) {
      JsonNode properties = JsonMapper.shared().readTree(metadata).get("properties");
      return properties
          .valueStream()
          .map(property -> property.get("name").stringValue())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
