package dev.gangway.durable;

import dev.gangway.postgres.PostgresServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;

final class PostgresDriversTest extends DriversContract {

  @BeforeAll
  static void needsPostgres() {
    PostgresServer.assumeInstalled();
  }

  @Override
  DataSource database() {
    return PostgresServer.dataSource();
  }
}
