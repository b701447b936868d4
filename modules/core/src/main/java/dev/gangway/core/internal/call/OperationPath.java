package dev.gangway.core.internal.call;

import java.lang.annotation.Annotation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** An operation's HTTP method and path template, as Retrofit's annotations say them. */
public record OperationPath(String method, String path) {

  public static OperationPath of(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof GET get) {
        return of("GET", get.value());
      } else if (annotation instanceof POST post) {
        return of("POST", post.value());
      } else if (annotation instanceof PUT put) {
        return of("PUT", put.value());
      } else if (annotation instanceof DELETE delete) {
        return of("DELETE", delete.value());
      } else if (annotation instanceof PATCH patch) {
        return of("PATCH", patch.value());
      } else if (annotation instanceof HEAD head) {
        return of("HEAD", head.value());
      } else if (annotation instanceof OPTIONS options) {
        return of("OPTIONS", options.value());
      } else if (annotation instanceof HTTP http) {
        return of(http.method(), http.path());
      }
    }
    throw new IllegalArgumentException("A method that returns ApiCall needs its HTTP method.");
  }

  /**
   * Returns the path as the spec writes it: a scheme seems to end at a colon of its first segment.
   */
  private static OperationPath of(String method, String path) {
    String relative = path.startsWith("./") ? path.substring(2) : path;
    int slash = relative.indexOf('/');
    String first = slash < 0 ? relative : relative.substring(0, slash);
    String written = first.replace("%3A", ":") + relative.substring(first.length());
    return new OperationPath(method, written.startsWith("/") ? written : "/" + written);
  }
}
