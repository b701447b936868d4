package dev.gangway.testkit;

import java.util.List;

/**
 * The request body of an operation: its content type, the first when the spec allows several, and
 * its documented examples.
 */
public record SpecBody(String contentType, boolean required, List<SpecExample> examples) {}
