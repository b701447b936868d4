package dev.gangway.core;

import java.time.Clock;
import java.time.Duration;

/** What a client was built with. */
record ClientSettings(
    String name,
    Server server,
    Duration timeout,
    Clock clock,
    Transport transport,
    String userAgent,
    Listeners listeners,
    CallLog log,
    OperationCodecs codecs,
    ErrorShape errors) {}
