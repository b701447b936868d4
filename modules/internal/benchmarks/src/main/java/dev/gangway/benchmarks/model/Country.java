package dev.gangway.benchmarks.model;

import io.avaje.jsonb.Json;

/** A country. */
@Json
public record Country(String code, String name, Integer phoneCode) {}
