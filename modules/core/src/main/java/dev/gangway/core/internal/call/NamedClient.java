package dev.gangway.core.internal.call;

import dev.gangway.core.ApiCall;

/** A call that knows the name of the client that makes it. */
public interface NamedClient {

  String clientName();

  /** Returns the name of the client that makes the call, or an empty text if none does. */
  static String of(ApiCall<?> call) {
    return call instanceof NamedClient named ? named.clientName() : "";
  }
}
