package dev.gangway.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Keeps what one logger is given, with its level, and keeps it from the console. */
final class RecordingLog extends Handler implements AutoCloseable {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger logger;

  RecordingLog(String name) {
    logger = Logger.getLogger(name);
    logger.addHandler(this);
    logger.setUseParentHandlers(false);
    setLevel(Level.ALL);
  }

  RecordingLog at(Level level) {
    logger.setLevel(level);
    return this;
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public void publish(LogRecord log) {
    lines.add(log.getLevel() + " " + new SimpleFormatter().formatMessage(log));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
    logger.setLevel(null);
  }
}
