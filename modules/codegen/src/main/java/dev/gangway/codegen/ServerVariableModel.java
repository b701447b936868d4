package dev.gangway.codegen;

import java.util.List;

/** A part of a server's address; without known values it may be any. */
record ServerVariableModel(
    String argument, String variable, List<String> values, List<String> doc) {}
