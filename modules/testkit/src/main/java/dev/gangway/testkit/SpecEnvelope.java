package dev.gangway.testkit;

/**
 * The object that a response's value is wrapped in.
 *
 * @param value the field that carries the value
 * @param success the field that says whether the call succeeded; empty when there is none
 */
public record SpecEnvelope(String value, String success) {}
