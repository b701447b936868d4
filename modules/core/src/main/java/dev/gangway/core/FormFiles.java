package dev.gangway.core;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The files of the form that is being written. */
final class FormFiles {
  private final String mark = "gangway:" + UUID.randomUUID();
  private final List<Upload> uploads = new ArrayList<>();

  /** Returns a name that no value of the caller's can have, lest one stand for a file. */
  String mark() {
    return mark;
  }

  List<Upload> uploads() {
    return uploads;
  }
}
