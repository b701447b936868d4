package dev.gangway.jackson;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** The mappers that tests use, which are built in other ways for each major version of Jackson. */
final class Mappers {

  static JsonMapper.Builder json() {
    return JsonMapper.builder();
  }

  static CBORMapper.Builder cbor() {
    return CBORMapper.builder();
  }

  /** Returns what writes and reads anything that it can, as Spring Boot's mapper does. */
  static JsonMapper.Builder lenient() {
    return json()
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  private Mappers() {}
}
