package com.example.acme;

import com.example.acme.model.Order;
import com.example.acme.model.PutRefundsEvent;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.util.List;
import dev.gangway.core.WebhookBody;

/**
 * The events that the provider sends to a server of yours. Check the signature of a request, where
 * there is one, before its body is read here.
 */
public final class AcmeWebhooks {

  /**
   * An order was paid.
   *
   * @throws IllegalArgumentException when the body is not what the provider documents
   */
  public static Order orderPaid(String body) {
    return WebhookBody.read("order.paid", Order.jsonAdapter(), body);
  }

  /**
   * Reads {@code put refunds}.
   *
   * @throws IllegalArgumentException when the body is not what the provider documents
   */
  public static PutRefundsEvent putRefunds(String body) {
    return WebhookBody.read("put refunds", PutRefundsEvent.jsonAdapter(), body);
  }

  /**
   * Reads {@code post refunds}.
   *
   * @throws IllegalArgumentException when the body is not what the provider documents
   */
  @Deprecated
  public static List<Order> postRefunds(String body) {
    return WebhookBody.read("post refunds", ListCodec.of(Order.jsonAdapter()), body);
  }

  /**
   * Reads {@code anything}.
   *
   * @throws IllegalArgumentException when the body is not what the provider documents
   */
  public static RawJson anything(String body) {
    return WebhookBody.read("anything", Scalars.RAW, body);
  }

  private AcmeWebhooks() {}
}
