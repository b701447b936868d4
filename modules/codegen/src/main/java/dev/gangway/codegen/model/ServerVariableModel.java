package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import java.util.List;

/** A part of a server's address; without known values it may be any. */
public record ServerVariableModel(
    Identifier argument, Literal variable, List<Literal> values, List<Doc> doc) {}
