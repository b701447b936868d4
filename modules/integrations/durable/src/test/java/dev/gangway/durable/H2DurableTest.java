package dev.gangway.durable;

import javax.sql.DataSource;

final class H2DurableTest extends DurableContract {

  @Override
  DataSource database() {
    return Database.h2();
  }
}
