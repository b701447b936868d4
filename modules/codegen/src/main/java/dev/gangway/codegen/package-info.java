/** The generator: reads an OpenAPI document into the model of a client, which templates print. */
@NullMarked
package dev.gangway.codegen;

import org.jspecify.annotations.NullMarked;
