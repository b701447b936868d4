package dev.gangway.checks;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import mockwebserver3.MockWebServer;

/** Keeps what is logged, at all levels, and what a test prints of objects and exceptions. */
final class PrintedText extends Handler {
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final StringWriter text = new StringWriter();
  private final StringBuilder insides = new StringBuilder();
  private final PrintWriter printer = new PrintWriter(text);
  private final Logger root = Logger.getLogger("");
  private final Level oldLevel = root.getLevel();
  private final Handler[] oldHandlers = root.getHandlers();
  // MockWebServer prints the requests it gets; that is the server's side.
  private final Logger serverLog = Logger.getLogger(MockWebServer.class.getName());
  // It checks the documented examples, and prints them.
  private final Logger schemaLog = Logger.getLogger("com.networknt");

  PrintedText() {
    setLevel(Level.ALL);
    for (Handler console : oldHandlers) {
      root.removeHandler(console);
    }
    root.addHandler(this);
    root.setLevel(Level.ALL);
    serverLog.setLevel(Level.OFF);
    schemaLog.setLevel(Level.OFF);
  }

  synchronized void print(Object... objects) {
    for (Object object : objects) {
      if (object instanceof Throwable e) {
        e.printStackTrace(printer);
      }
      printer.println(object);
    }
  }

  /** Keeps apart what only a debugger would show: OkHttp's own objects print their URLs. */
  synchronized void printInside(Object object) {
    insides.append(object).append('\n');
  }

  synchronized String insides() {
    return insides.toString();
  }

  @Override
  public synchronized void publish(LogRecord log) {
    // Without the caller, whom a formatter finds by walking the stack.
    print(log.getLoggerName() + ": " + formatter.formatMessage(log));
    if (log.getThrown() != null) {
      print(log.getThrown());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
    for (Handler console : oldHandlers) {
      root.addHandler(console);
    }
    root.setLevel(oldLevel);
    serverLog.setLevel(null);
    schemaLog.setLevel(null);
  }

  @Override
  public synchronized String toString() {
    return text.toString();
  }
}
