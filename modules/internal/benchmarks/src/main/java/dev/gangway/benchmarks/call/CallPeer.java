package dev.gangway.benchmarks.call;

import dev.gangway.benchmarks.Operation;

/**
 * A way to ask for a user's transactions. All send the same headers. Nothing here is a lambda, and
 * no text is joined with a plus: either would load classes of the JDK into a cold start that the
 * client itself does not need.
 */
public enum CallPeer {
  /** The response's bytes are read, and that is all. */
  OKHTTP("OkHttp alone"),
  /** The same once more: how much two figures differ that should not. */
  OKHTTP_AGAIN("OkHttp beside OkHttp"),
  /** OkHttp, and Jackson's records. */
  OKHTTP_JACKSON("OkHttp + Jackson"),
  /** Retrofit with its Moshi converter, records by reflection. */
  RETROFIT_MOSHI("Retrofit + Moshi by reflection"),
  /** Retrofit with its Gson converter. */
  RETROFIT_GSON("Retrofit + Gson"),
  /** The JDK's client, and Jackson's records. */
  JAVA_JACKSON("java.net.http + Jackson"),
  /** The generated client with a token at hand, and no retries. */
  GANGWAY("Gangway, bare"),
  /** The generated client with a token at hand, and all else as it is by default. */
  GANGWAY_DEFAULT("Gangway"),
  /** The generated client that logs in, caches the token, retries, and limits each call's time. */
  GANGWAY_FULL("Gangway, full");

  private static final String JACKSON =
      "jackson-core- jackson-databind- jackson-annotations- jackson-datatype-jsr310-";

  private final String title;

  CallPeer(String title) {
    this.title = title;
  }

  /** Returns what calls the server at this URL. */
  public Operation connect(String url) {
    return switch (this) {
      case OKHTTP, OKHTTP_AGAIN -> new OkHttpCall(url);
      case OKHTTP_JACKSON -> new OkHttpJacksonCall(url);
      case RETROFIT_MOSHI -> RetrofitMoshi.connect(url);
      case RETROFIT_GSON -> RetrofitGson.connect(url);
      case JAVA_JACKSON -> new JavaJacksonCall(url);
      case GANGWAY -> GangwayCall.bare(url);
      case GANGWAY_DEFAULT -> GangwayCall.byDefault(url);
      case GANGWAY_FULL -> GangwayCall.full(url);
    };
  }

  /** Returns its name on the page. */
  public String title() {
    return title;
  }

  /** Returns how the names of the jars begin that it needs, parted by spaces. */
  public String jars() {
    String gangway = "okhttp-jvm- okio-jvm- kotlin-stdlib-";
    String okhttp = gangway.concat(" annotations-");
    return switch (this) {
      case OKHTTP, OKHTTP_AGAIN -> okhttp;
      case OKHTTP_JACKSON -> okhttp.concat(" ").concat(JACKSON);
      case RETROFIT_MOSHI -> okhttp.concat(" retrofit- converter-moshi- moshi-");
      case RETROFIT_GSON -> okhttp.concat(" retrofit- converter-gson- gson-");
      case JAVA_JACKSON -> JACKSON;
      case GANGWAY, GANGWAY_DEFAULT, GANGWAY_FULL ->
          gangway.concat(
              " retrofit- moshi- gangway-kriptomat- gangway-core- gangway-auth- java-otp-"
                  + " jspecify- resilience4j-retry- resilience4j-core- slf4j-api-");
    };
  }
}
