package dev.gangway.core.faults;

/** How the client reaches the provider. */
enum Link {
  PLAIN,
  HTTP_2,
  /** Over TLS, with a certificate that the client trusts when the fault is over. */
  TLS_UNTRUSTED,
  /** Over TLS, with a certificate that is the host's when the fault is over. */
  TLS_OF_ANOTHER_HOST,
  /** Over TLS through a proxy, which opens connections when the fault is over. */
  PROXY;

  boolean isTls() {
    return this == TLS_UNTRUSTED || this == TLS_OF_ANOTHER_HOST || this == PROXY;
  }
}
