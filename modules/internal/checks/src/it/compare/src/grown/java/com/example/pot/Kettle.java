package com.example.pot;

/** A kettle with one more component. */
public record Kettle(String name, int liters) {}
