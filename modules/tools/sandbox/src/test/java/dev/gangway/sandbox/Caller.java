package dev.gangway.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A caller of Kriptomat's operations, and of the control API, by plain HTTP. */
final class Caller {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Sandbox sandbox;
  private final String token;

  private Caller(Sandbox sandbox, String token) {
    this.sandbox = sandbox;
    this.token = token;
  }

  static Caller anonymous(Sandbox sandbox) {
    return new Caller(sandbox, "");
  }

  /** Logs in with a one-time code. */
  static Caller login(Sandbox sandbox, String email, String code)
      throws IOException, InterruptedException {
    HttpResponse<String> response = tryLogin(sandbox, email, code);
    return new Caller(sandbox, find("\"access_token\":\"([^\"]+)", response.body()));
  }

  static HttpResponse<String> tryLogin(Sandbox sandbox, String email, String code)
      throws IOException, InterruptedException {
    return new Caller(sandbox, "")
        .post(
            "kriptomat/v1/auth/login",
            """
            {"email":"%s","password":"made up","security_code":"%s","client_id":5,
             "client_secret":"made up too"}"""
                .formatted(email, code));
  }

  static String find(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new AssertionError(pattern + " is not in " + text);
    }
    return String.valueOf(found.group(1));
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return HTTP.send(request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String json, String... headers)
      throws IOException, InterruptedException {
    return HTTP.send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return HTTP.send(
        request(path, new String[0]).DELETE().build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String[] headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.url() + path))
            .header("X-Requested-With", "XMLHttpRequest");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  /** Creates a user and returns the id. */
  String user() throws IOException, InterruptedException {
    return user("jane@example.com");
  }

  String user(String email) throws IOException, InterruptedException {
    HttpResponse<String> created =
        post(
            "kriptomat/v1/users",
            "{\"email\":\"%s\",\"name\":\"Jane\",\"surname\":\"Doe\",\"phone\":\"+49301234567\"}"
                .formatted(email));
    return find("\"id\":([0-9]+)", created.body());
  }

  HttpResponse<String> buy(String user, String amount, String key, String... headers)
      throws IOException, InterruptedException {
    return post(
        "kriptomat/v1/users/" + user + "/buy",
        "{\"amount\":\"%s\",\"pair\":\"btceur\",\"idempotency_key\":\"%s\"}".formatted(amount, key),
        headers);
  }
}
