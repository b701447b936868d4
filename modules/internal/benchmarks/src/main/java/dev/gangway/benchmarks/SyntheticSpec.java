package dev.gangway.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document of as many operations as wanted, each with types of its own. */
final class SyntheticSpec {
  private static final int OPERATIONS_OF_A_TAG = 10;

  /** Returns the document. */
  static String of(int operations) {
    return """
        openapi: 3.1.0
        info: {title: Acme, version: '1', description: A document made to be large.}
        servers:
          - {url: 'https://api.example.com', description: Production., x-server-name: PRODUCTION}
        paths:
        %s
        components:
          schemas:
        %s
        """
        .formatted(each(operations, SyntheticSpec::path), each(operations, SyntheticSpec::schemas));
  }

  private static String each(int operations, java.util.function.IntFunction<String> text) {
    return IntStream.range(0, operations).mapToObj(text).collect(Collectors.joining());
  }

  private static String path(int number) {
    return number % 2 == 0 ? get(number) : post(number);
  }

  private static String get(int number) {
    return """
          /v1/things%1$d/{id}:
            get:
              tags: [Group %2$d]
              operationId: getThing%1$d
              summary: Returns one thing.
              parameters:
                - {name: id, in: path, required: true, schema: {type: integer, format: int64}}
                - {name: currency, in: query, schema: {type: string}}
                - {name: since, in: query, schema: {type: string, format: date}}
              responses: %3$s
        """
        .formatted(number, number / OPERATIONS_OF_A_TAG, response(number));
  }

  private static String post(int number) {
    return """
          /v1/things%1$d:
            post:
              tags: [Group %2$d]
              operationId: createThing%1$d
              summary: Makes a thing.
              requestBody:
                required: true
                content:
                  application/json: {schema: {$ref: '#/components/schemas/NewThing%1$d'}}
              responses: %3$s
        """
        .formatted(number, number / OPERATIONS_OF_A_TAG, response(number));
  }

  private static String response(int number) {
    return "{'200': {description: The thing., content: {application/json: "
        + "{schema: {$ref: '#/components/schemas/Thing"
        + number
        + "'}}}}}";
  }

  private static String schemas(int number) {
    String types =
        """
            State%1$d:
              type: string
              description: How far a thing is.
              enum: [open, paid, closed]
            Part%1$d:
              type: object
              description: A part of a thing.
              required: [code]
              properties:
                code: {type: string, description: The code.}
                price: {type: number, description: The price.}
            Thing%1$d:
              type: object
              description: A thing.
              required: [id, amount, state, createdAt]
              properties:
                id: {type: integer, format: int64, description: The id.}
                name: {type: string, description: The name.}
                amount: {type: string, format: decimal, description: The amount.}
                rate: {type: number, description: The rate.}
                state: {$ref: '#/components/schemas/State%1$d'}
                createdAt: {type: string, format: date-time, description: When it was made.}
                tags: {type: array, description: The tags., items: {type: string}}
                parts:
                  type: array
                  description: The parts.
                  items: {$ref: '#/components/schemas/Part%1$d'}
        """;
    return (number % 2 == 0 ? types : types + REQUEST).formatted(number);
  }

  private static final String REQUEST =
      """
          NewThing%1$d:
            type: object
            description: A thing to be made.
            required: [name, amount]
            properties:
              name: {type: string, description: The name.}
              amount: {type: string, format: decimal, description: The amount.}
              note: {type: string, description: A note.}
              due: {type: string, format: date, description: When it is due.}
      """;

  private SyntheticSpec() {}
}
