package com.example.onramp;

import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.KycStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Places orders, and shows how far a customer's identity check is. */
@RestController
class OrdersController {
  record NewOrder(long userId, @NotNull @Positive BigDecimal amount, @NotBlank String pair) {}

  record PlacedOrder(long transactionId) {}

  record Kyc(long userId, String status, boolean terminal) {}

  private final Kriptomat kriptomat;

  OrdersController(Kriptomat kriptomat) {
    this.kriptomat = kriptomat;
  }

  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  PlacedOrder buy(
      @RequestBody @Valid NewOrder order, @RequestHeader("Idempotency-Key") String key) {
    if (kyc(order.userId()).known() != KycStatus.Known.VERIFIED) {
      throw new ErrorResponseException(HttpStatus.CONFLICT);
    }
    BuyOrder buy =
        BuyOrder.builder().amount(order.amount()).pair(order.pair()).idempotencyKey(key).build();
    return new PlacedOrder(kriptomat.orders().buy(order.userId(), buy).execute().transactionId());
  }

  @GetMapping("/users/{id}/kyc")
  Kyc status(@PathVariable long id) {
    KycStatus status = kyc(id);
    return new Kyc(id, status.value(), status.isTerminal());
  }

  private KycStatus kyc(long userId) {
    return kriptomat.users().get(userId).execute().kycStatus();
  }
}
