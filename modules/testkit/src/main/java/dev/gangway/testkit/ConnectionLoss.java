package dev.gangway.testkit;

import mockwebserver3.SocketEffect;

/**
 * When a {@link SpecServer} loses the connection of a request. It has received the request each
 * time; {@link SpecServer#refuseConnections()} ends calls before that.
 */
public enum ConnectionLoss {
  /** After the request was received, with nothing of a response. */
  AFTER_RECEIVING,

  /** Within the body of the response, after its status and headers. */
  WITHIN_RESPONSE;

  SocketEffect effect() {
    return new SocketEffect.CloseSocket();
  }
}
