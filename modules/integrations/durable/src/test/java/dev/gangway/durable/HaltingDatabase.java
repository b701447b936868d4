package dev.gangway.durable;

import dev.gangway.durable.CrashingProcess.Point;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that halts the process after a statement or a commit. */
final class HaltingDatabase {
  private final DataSource target;
  private final Point point;
  private final AtomicInteger updates = new AtomicInteger();
  private final AtomicInteger commits = new AtomicInteger();

  HaltingDatabase(DataSource target, Point point) {
    this.target = target;
    this.point = point;
  }

  DataSource dataSource() {
    return proxy(DataSource.class, target);
  }

  private <T> T proxy(Class<T> type, T wrapped) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object result = invoke(wrapped, method, arguments);
              if (method.getName().equals("commit")) {
                committed(commits.incrementAndGet());
              }
              if (result instanceof Connection connection) {
                return proxy(Connection.class, connection);
              }
              return result instanceof PreparedStatement statement
                  ? statement(statement, (String) arguments[0])
                  : result;
            }));
  }

  private PreparedStatement statement(PreparedStatement wrapped, String sql) {
    return (PreparedStatement)
        Proxy.newProxyInstance(
            PreparedStatement.class.getClassLoader(),
            new Class<?>[] {PreparedStatement.class},
            (proxy, method, arguments) -> {
              Object result = invoke(wrapped, method, arguments);
              if (method.getName().startsWith("execute")) {
                executed(sql);
              }
              return result;
            });
  }

  private void executed(String sql) {
    if (sql.startsWith("INSERT")) {
      point.reached(Point.INSERTED);
    } else if (sql.contains("SKIP LOCKED")) {
      point.reached(Point.CLAIM_LOCKED);
    } else if (sql.startsWith("UPDATE")) {
      point.reached(updates.incrementAndGet() == 1 ? Point.CLAIM_WRITTEN : Point.RESULT_WRITTEN);
    }
  }

  private void committed(int count) {
    if (count <= 3) {
      point.reached(
          count == 1 ? Point.PLACED : count == 2 ? Point.CLAIM_COMMITTED : Point.RESULT_COMMITTED);
    }
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
