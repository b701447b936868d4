package dev.gangway.core.internal.request;

import dev.gangway.core.body.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The files of the form that is being written. */
public final class FormFiles {
  private final String mark = "gangway:" + UUID.randomUUID();
  private final List<Upload> uploads = new ArrayList<>();

  /** Returns a name that no value of the caller's can have, lest one stand for a file. */
  public String mark() {
    return mark;
  }

  public List<Upload> uploads() {
    return uploads;
  }
}
