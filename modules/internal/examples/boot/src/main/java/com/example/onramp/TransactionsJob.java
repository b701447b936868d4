package com.example.onramp;

import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.Transaction;
import java.math.BigDecimal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Adds up all transactions once an hour. */
@Component
class TransactionsJob {
  private static final Logger LOG = LoggerFactory.getLogger(TransactionsJob.class);
  private final Kriptomat kriptomat;

  TransactionsJob(Kriptomat kriptomat) {
    this.kriptomat = kriptomat;
  }

  @Scheduled(cron = "0 0 * * * *")
  BigDecimal run() {
    BigDecimal total = BigDecimal.ZERO;
    for (Transaction transaction : kriptomat.transactions().listAll()) {
      total = total.add(transaction.total());
    }
    LOG.info("{} in total", total);
    return total;
  }
}
