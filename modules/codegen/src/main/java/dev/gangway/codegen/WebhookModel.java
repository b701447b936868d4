package dev.gangway.codegen;

import java.util.List;

/** An event that the provider sends. */
record WebhookModel(
    String event, String method, List<String> doc, boolean deprecated, String type, String codec) {}
