package dev.gangway.codegen.schema;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The schemas that a walk through a document, which may be circular, has come by. */
final class Visited {
  private final Set<Schema<?>> schemas = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Returns whether the schema is new. */
  boolean add(Schema<?> schema) {
    return schemas.add(schema);
  }

  boolean has(Schema<?> schema) {
    return schemas.contains(schema);
  }
}
