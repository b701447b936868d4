package dev.gangway.codegen.document;

import io.swagger.v3.oas.models.OpenAPI;

/**
 * A document as the host passes it from our parser to the generator, which need not read it again.
 * The host may change it as it likes; what the generator reads is {@link #read}.
 */
public final class ReadDocument extends OpenAPI {
  private final SpecDocument read;

  ReadDocument(SpecDocument read) {
    this.read = read;
    OpenAPI document = read.openApi();
    setOpenapi(document.getOpenapi());
    setSpecVersion(document.getSpecVersion());
    setJsonSchemaDialect(document.getJsonSchemaDialect());
    setInfo(document.getInfo());
    setExternalDocs(document.getExternalDocs());
    setServers(document.getServers());
    setSecurity(document.getSecurity());
    setTags(document.getTags());
    setPaths(document.getPaths());
    setWebhooks(document.getWebhooks());
    setComponents(document.getComponents());
    setExtensions(document.getExtensions());
  }

  public SpecDocument read() {
    return read;
  }
}
