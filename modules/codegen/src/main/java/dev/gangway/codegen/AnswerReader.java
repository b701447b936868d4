package dev.gangway.codegen;

import dev.gangway.codegen.ClientModel.EnvelopeModel;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what an operation answers when it succeeds. */
final class AnswerReader {

  /**
   * What an operation answers.
   *
   * @param type the type of the value; null when it answers none
   * @param envelope what the value is wrapped in
   * @param beside the envelope's members, the value among them
   */
  record Answer(
      @Nullable TypeRef type,
      EnvelopeModel envelope,
      boolean nullable,
      Map<String, Schema<?>> beside) {
    static final Answer NONE = new Answer(null, EnvelopeModel.NONE, false, Map.of());

    boolean isLike(Answer other) {
      return Objects.equals(type, other.type)
          && envelope.equals(other.envelope)
          && nullable == other.nullable;
    }
  }

  private final References references;
  private final TypeMapper mapper;
  private final Envelopes envelopes;
  private final Schemas schemas;
  private final Problems problems;

  AnswerReader(
      OpenAPI document,
      Schemas schemas,
      TypeMapper mapper,
      Envelopes envelopes,
      Problems problems) {
    this.references = new References(document, problems);
    this.mapper = mapper;
    this.envelopes = envelopes;
    this.schemas = schemas;
    this.problems = problems;
  }

  Answer read(SpecOperation source) {
    if (source.operation().getResponses() == null || source.httpMethod().equals("HEAD")) {
      return Answer.NONE;
    }
    List<Answer> answers = new ArrayList<>();
    for (Map.Entry<String, ApiResponse> each : source.operation().getResponses().entrySet()) {
      String pointer = source.pointer() + "/responses/" + each.getKey();
      ApiResponse response = references.response(each.getValue(), pointer);
      if (each.getKey().startsWith("2") && response != null) {
        answers.add(read(source, response, pointer + "/content"));
      }
    }
    List<Answer> typed = new ArrayList<>();
    for (Answer answer : answers) {
      if (!answer.isLike(Answer.NONE) && typed.stream().noneMatch(answer::isLike)) {
        typed.add(answer);
      }
    }
    if (typed.size() > 1) {
      problems.add(
          source.pointer() + "/responses",
          "the successful statuses answer different types: "
              + typed.stream()
                  .map(each -> each.type() == null ? "nothing" : each.type().java())
                  .toList()
              + ". Describe one type that fits all.");
    }
    return typed.isEmpty() ? Answer.NONE : typed.get(0);
  }

  private Answer read(SpecOperation source, ApiResponse response, String pointer) {
    Content content = response.getContent();
    if (content == null || content.isEmpty()) {
      return Answer.NONE;
    }
    String type = content.keySet().stream().filter(BodyReader::isJson).findFirst().orElse(null);
    if (type == null) {
      problems.add(
          pointer, "none of " + content.keySet() + " can be read. Describe the answer as JSON.");
      return Answer.NONE;
    }
    MediaType media = content.get(type);
    if (media == null || media.getSchema() == null) {
      return new Answer(TypeMapper.RAW, EnvelopeModel.NONE, false, Map.of());
    }
    Envelopes.Content opened = envelopes.open(media.getSchema());
    TypeRef value =
        opened.value() == null
            ? null
            : mapper.map(
                opened.value(),
                JavaNames.type(source.id() + " answer"),
                pointer + "/" + type.replace("/", "~1") + "/schema");
    return new Answer(
        value,
        opened.envelope(),
        opened.value() != null && schemas.nullable(opened.value()),
        opened.envelope().equals(EnvelopeModel.NONE)
            ? Map.of()
            : schemas.properties(media.getSchema()));
  }
}
