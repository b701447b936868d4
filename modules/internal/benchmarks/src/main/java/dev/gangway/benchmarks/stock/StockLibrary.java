package dev.gangway.benchmarks.stock;

import java.nio.file.Path;

/** A library of OpenAPI Generator's {@code java} generator. */
public enum StockLibrary {
  /** Retrofit with Gson. */
  RETROFIT2("retrofit2", "`retrofit2`, Gson"),
  /** OkHttp with Gson. */
  OKHTTP_GSON("okhttp-gson", "`okhttp-gson`"),
  /** The JDK's client with Jackson. */
  NATIVE("native", "`native`, Jackson"),
  /** Spring's client with Jackson. */
  RESTCLIENT("restclient", "`restclient`, Jackson");

  private final String folder;
  private final String title;

  StockLibrary(String folder, String title) {
    this.folder = folder;
    this.title = title;
  }

  /** Returns its name on the page. */
  public String title() {
    return title;
  }

  /** Returns where its client is built. */
  public Path in(Path folders) {
    return folders.resolve(folder);
  }
}
