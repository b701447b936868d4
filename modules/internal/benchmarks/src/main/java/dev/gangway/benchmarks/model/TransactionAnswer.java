package dev.gangway.benchmarks.model;

/** A page of transactions in its envelope. */
public record TransactionAnswer(boolean status, TransactionPage data) {}
