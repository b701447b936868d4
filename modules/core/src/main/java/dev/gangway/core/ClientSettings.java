package dev.gangway.core;

import java.time.Clock;

/** What a client was built with. */
record ClientSettings(
    String name,
    Server server,
    CallOptions options,
    long maxAnswerBytes,
    long maxAnswerValues,
    RetryPauses pauses,
    Clock clock,
    Transport transport,
    String userAgent,
    Listeners listeners,
    CallLog log,
    OperationCodecs codecs,
    ErrorShape errors) {}
