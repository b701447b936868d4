package com.example.pot;

/** A kettle. */
public record Kettle(String name) {}
