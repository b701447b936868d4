package dev.gangway.auth;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;

/** An OAuth 2.0 token endpoint (RFC 6749, section 3.2) and what every request to it carries. */
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

  TokenResponse send(FormBody form) throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .header("Accept", "application/json")
            .post(new SingleSend(form));
    for (Map.Entry<String, Secret> header : headers.entrySet()) {
      String name = header.getKey();
      request.header(name, HeaderText.value(name, header.getValue().reveal()));
    }
    Call call = client.newCall(request.build());
    Sending sending = new Sending();
    call.addEventListener(sending);
    try (Response response = call.execute()) {
      return TokenResponse.read(response);
    } catch (LoginException e) {
      throw e;
    } catch (IOException e) {
      if (sending.begun) {
        throw e;
      }
      throw new LoginNotSentException(
          "No connection to the token endpoint could be established ("
              + e.getClass().getSimpleName()
              + "). Check that "
              + url.host()
              + " can be reached.",
          e);
    }
  }

  /** A form that OkHttp does not send again by itself: a code or a rotating token is used once. */
  private static final class SingleSend extends RequestBody {
    private final FormBody form;

    SingleSend(FormBody form) {
      this.form = form;
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public MediaType contentType() {
      return form.contentType();
    }

    @Override
    public long contentLength() {
      return form.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      form.writeTo(sink);
    }
  }

  /** Whether the server may have seen anything of the request. */
  private static final class Sending extends EventListener {
    private volatile boolean begun;

    @Override
    public void requestHeadersStart(Call call) {
      begun = true;
    }
  }

  /** Shows the host of the endpoint. */
  @Override
  public String toString() {
    return url.host();
  }
}
