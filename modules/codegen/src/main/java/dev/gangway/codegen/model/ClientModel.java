package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that templates print of one client; maps are by the names of types. */
public record ClientModel(
    Identifier name,
    Doc title,
    Code header,
    Code basePackage,
    List<Doc> doc,
    Map<String, ApiModel> apis,
    Map<String, RecordModel> records,
    Map<String, UnionModel> unions,
    Map<String, EnumModel> enums,
    List<ServerModel> servers,
    List<ServerModel> ownServers,
    List<Code> operationServers,
    List<CredentialModel> credentials,
    List<Literal> errorMessages,
    Literal errorFields,
    SealedModel sealed,
    List<Code> entryImports) {

  /** How many servers a message names. */
  private static final int MOST_NAMED = 3;

  /** Returns the interfaces in the order of their names. */
  public Collection<ApiModel> apiList() {
    return apis.values();
  }

  /** Returns the servers of the document and those that operations have of their own. */
  public List<ServerModel> allServers() {
    return Stream.concat(servers.stream(), ownServers.stream()).toList();
  }

  /** Returns whether operations have servers of their own. */
  public boolean hasOperationServers() {
    return !operationServers.isEmpty();
  }

  /** Returns the methods of the builder that say where to send calls. */
  public Code whereToSend() {
    int named = servers.size() > MOST_NAMED ? MOST_NAMED - 1 : servers.size();
    List<Code> choices = new ArrayList<>();
    servers.stream()
        .limit(named)
        .forEach(each -> choices.add(Code.of("server({}.{})", name, each.constant())));
    if (named < servers.size()) {
      choices.add(Code.of("another server of {}", name));
    }
    return choices.isEmpty()
        ? Code.of("baseUrl(…)")
        : Code.of("{} or baseUrl(…)", Code.join(", ", choices));
  }
}
