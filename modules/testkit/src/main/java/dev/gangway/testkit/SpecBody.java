package dev.gangway.testkit;

import java.util.List;

/**
 * What an operation is sent: its content type, the first when the spec allows several, and its
 * documented examples.
 */
public record SpecBody(String contentType, boolean required, List<SpecExample> examples) {}
