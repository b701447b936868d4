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

  private AcmeWebhooks() {}
}
