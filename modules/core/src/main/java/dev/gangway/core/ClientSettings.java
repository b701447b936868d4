package dev.gangway.core;

import java.time.Clock;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What a client was built with. */
record ClientSettings(
    String name,
    Server server,
    CallOptions options,
    long maxAnswerBytes,
    RetryPauses pauses,
    Clock clock,
    @Nullable OkHttpClient httpClient,
    OperationCodecs codecs,
    ErrorShape errors) {}
