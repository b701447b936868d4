package dev.gangway.auth;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** An OAuth 2.0 token endpoint (RFC 6749, section 3.2) with what every request to it carries. */
final class TokenEndpoint {
  private final OkHttpClient client;
  private final HttpUrl url;
  private final Map<String, Secret> headers;
  private final Map<String, Secret> parameters;

  TokenEndpoint(
      OkHttpClient client,
      HttpUrl url,
      Map<String, Secret> headers,
      Map<String, Secret> parameters) {
    // A redirect would take the credentials along.
    this.client = client.newBuilder().followRedirects(false).followSslRedirects(false).build();
    this.url = Origins.requireSecure(url);
    this.headers = new LinkedHashMap<>(headers);
    this.parameters = new LinkedHashMap<>(parameters);
  }

  /** Returns the beginning of a form for this grant. */
  FormBody.Builder form(String grant) {
    FormBody.Builder form = new FormBody.Builder().add("grant_type", grant);
    parameters.forEach((name, value) -> form.add(name, value.reveal()));
    return form;
  }

  TokenAnswer send(FormBody form) throws IOException {
    Request.Builder request =
        new Request.Builder().url(url).header("Accept", "application/json").post(form);
    for (Map.Entry<String, Secret> header : headers.entrySet()) {
      String name = header.getKey();
      request.header(name, HeaderText.value(name, header.getValue().reveal()));
    }
    try (Response response = client.newCall(request.build()).execute()) {
      return TokenAnswer.read(response);
    }
  }

  /** Shows where logins go. */
  @Override
  public String toString() {
    return url.host();
  }
}
