package dev.gangway.codegen.model;

import java.util.List;

/** An event that the provider sends. */
public record WebhookModel(
    String event, String method, List<String> doc, boolean deprecated, String type, String codec) {}
