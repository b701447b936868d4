package dev.gangway.core;

import java.time.Clock;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What a client was built with. */
record ClientSettings(
    String name,
    Server server,
    Duration timeout,
    long maxAnswerBytes,
    Clock clock,
    @Nullable OkHttpClient httpClient,
    OperationCodecs codecs,
    ErrorShape errors) {}
