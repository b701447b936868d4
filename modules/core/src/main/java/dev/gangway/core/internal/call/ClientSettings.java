package dev.gangway.core.internal.call;

import dev.gangway.core.RateGate;
import dev.gangway.core.Server;
import dev.gangway.core.internal.http.Transport;
import dev.gangway.core.internal.log.CallLog;
import dev.gangway.core.internal.log.Listeners;
import dev.gangway.core.internal.retry.RetryPauses;
import dev.gangway.core.internal.seal.Sealing;
import dev.gangway.core.spec.ErrorShape;
import dev.gangway.core.spec.OperationCodecs;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The settings that a client was built with.
 *
 * @param ownServers the servers of operations that are not called on the client's, by their name
 * @param rateGate null if the client keeps no rate limit
 */
public record ClientSettings(
    String name,
    Server server,
    Map<String, Server> ownServers,
    CallOptions options,
    long maxResponseBytes,
    long maxResponseValues,
    RetryPauses pauses,
    Clock clock,
    Transport transport,
    String userAgent,
    Listeners listeners,
    CallLog log,
    OperationCodecs codecs,
    ErrorShape errors,
    Sealing sealing,
    @Nullable RateGate rateGate) {

  /** Returns where credentials may go. */
  List<HttpUrl> origins() {
    return Stream.concat(Stream.of(server), ownServers.values().stream()).map(Server::url).toList();
  }
}
