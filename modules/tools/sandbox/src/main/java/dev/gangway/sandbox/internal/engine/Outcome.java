package dev.gangway.sandbox.internal.engine;

import dev.gangway.sandbox.internal.http.HttpReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a request.
 *
 * @param operation the id of the operation; null when there is none
 * @param path the path as it may be shown
 * @param problems the rules that the request broke
 */
public record Outcome(
    HttpReply reply, @Nullable String operation, String path, List<String> problems) {}
