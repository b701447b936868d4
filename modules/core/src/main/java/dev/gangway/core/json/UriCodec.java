package dev.gangway.core.json;

import java.net.URI;

final class UriCodec extends TextCodec<URI> {

  UriCodec() {
    super("a URI");
  }

  @Override
  URI parse(String text) {
    return URI.create(text);
  }
}
