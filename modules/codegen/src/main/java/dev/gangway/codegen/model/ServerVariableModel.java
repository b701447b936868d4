package dev.gangway.codegen.model;

import java.util.List;

/** A part of a server's address; without known values it may be any. */
public record ServerVariableModel(
    String argument, String variable, List<String> values, List<String> doc) {}
