package dev.gangway.durable;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.core.ApiCall;
import dev.gangway.core.json.RawJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases and texts of the tests. */
final class Database {
  static final AesGcm CIPHER = AesGcm.of(Secret.of("0123456789abcdef".repeat(4)));

  static DataSource of(String url) {
    if (url.startsWith("jdbc:h2:")) {
      JdbcDataSource h2 = new JdbcDataSource();
      h2.setUrl(url);
      return h2;
    }
    PGSimpleDataSource postgres = new PGSimpleDataSource();
    postgres.setUrl(url);
    return postgres;
  }

  static DataSource h2() {
    return of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  static RawJson order(String reference) {
    return RawJson.of("{\"reference\":\"" + reference + "\",\"holder\":\"Jane Doe\"}");
  }

  /** Places a call in a transaction of its own. */
  static Placement place(DataSource database, Durable durable, String id, ApiCall<?> call)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Placement placement = durable.place(connection, id, call);
      connection.commit();
      return placement;
    }
  }

  private Database() {}
}
