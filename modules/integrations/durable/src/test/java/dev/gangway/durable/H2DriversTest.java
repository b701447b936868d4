package dev.gangway.durable;

import javax.sql.DataSource;

final class H2DriversTest extends DriversContract {

  @Override
  DataSource database() {
    return Database.h2();
  }
}
