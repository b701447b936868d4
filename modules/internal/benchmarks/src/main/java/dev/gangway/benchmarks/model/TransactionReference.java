package dev.gangway.benchmarks.model;

import io.avaje.jsonb.Json;

/** The response to an order. */
@Json
public record TransactionReference(Long transaction_id) {}
