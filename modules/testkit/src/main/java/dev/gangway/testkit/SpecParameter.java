package dev.gangway.testkit;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation.
 *
 * @param in {@code path}, {@code query}, {@code header} or {@code cookie}
 * @param example the documented value as JSON, numbers written as in the spec; null when there is
 *     none
 * @param constant the fixed value that the client sends; null when the caller chooses
 * @param sensitive whether its value must not be shown
 */
public record SpecParameter(
    String name,
    String in,
    boolean required,
    @Nullable String example,
    @Nullable String constant,
    boolean sensitive) {}
