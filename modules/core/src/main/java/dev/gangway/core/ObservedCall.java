package dev.gangway.core;

/**
 * The call that an event belongs to.
 *
 * @param number counts the calls of this process that were observed: another one for each call, the
 *     same in all its events
 * @param client the client's name, such as {@code Kriptomat}
 * @param operation the operation's id in the spec
 * @param method the HTTP method
 * @param path the path as the spec writes it, such as {@code /v1/users/{user}}
 */
public record ObservedCall(
    long number, String client, String operation, String method, String path) {}
