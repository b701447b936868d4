package dev.gangway.jackson2;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The mappers that tests use, which are built in other ways for each major version of Jackson. */
final class Mappers {

  static JsonMapper.Builder json() {
    return JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule());
  }

  static CBORMapper.Builder cbor() {
    return CBORMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule());
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
