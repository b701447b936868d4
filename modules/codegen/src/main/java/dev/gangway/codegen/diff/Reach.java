package dev.gangway.codegen.diff;

import dev.gangway.codegen.model.ApiModel;
import dev.gangway.codegen.model.ClientModel;
import dev.gangway.codegen.model.OperationModel;
import dev.gangway.codegen.model.RecordModel;
import dev.gangway.codegen.model.UnionModel;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types that requests and responses carry, as the names in their Java types say. */
final class Reach {
  private static final Pattern NAME = Pattern.compile("\\w+");

  private final ClientModel client;
  private final Set<String> sent = new HashSet<>();
  private final Set<String> received = new HashSet<>();

  Reach(DescribedClient described) {
    this.client = described.client();
    for (ApiModel api : client.apis().values()) {
      for (OperationModel each : api.operations()) {
        each.parameters().forEach(it -> follow(it.valueType(), sent));
        follow(each.returns(), received);
        each.gives().errors().forEach(it -> follow(it.type(), received));
        each.gives().statuses().forEach(it -> follow(it.type(), received));
      }
    }
    described.webhooks().forEach(each -> follow(each.type(), received));
  }

  Direction of(String type) {
    return Direction.of(sent.contains(type), received.contains(type));
  }

  private void follow(Object javaType, Set<String> reached) {
    Matcher names = NAME.matcher(javaType.toString());
    while (names.find()) {
      String name = names.group();
      if (reached.contains(name)) {
        continue;
      }
      if (client.enums().containsKey(name)) {
        reached.add(name);
      }
      RecordModel model = client.records().get(name);
      if (model != null) {
        reached.add(name);
        model.fields().forEach(it -> follow(it.type(), reached));
        follow(model.additional().type(), reached);
      }
      UnionModel union = client.unions().get(name);
      if (union != null) {
        reached.add(name);
        union.variants().forEach(it -> follow(it.type(), reached));
      }
    }
  }
}
