package dev.gangway.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import retrofit2.http.GET;

class OperationPathTest {
  private interface Paths {
    @GET("users/{id}")
    void plain();

    @GET("/users")
    void absolute();

    @GET("./users:batch")
    void colon();

    @GET("{id}%3Apay/x%3Ay")
    void colonBesideAParameter();
  }

  @ParameterizedTest
  @CsvSource({
    "plain, /users/{id}",
    "absolute, /users",
    "colon, /users:batch",
    "colonBesideAParameter, /{id}:pay/x%3Ay",
  })
  void pathIsThatOfTheSpec(String method, String path) throws Exception {
    Annotation[] annotations = Paths.class.getDeclaredMethod(method).getAnnotations();

    assertThat(OperationPath.of(annotations)).isEqualTo(new OperationPath("GET", path));
  }
}
