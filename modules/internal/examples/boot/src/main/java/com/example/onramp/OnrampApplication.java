package com.example.onramp;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** A service that sells crypto to customers whose identity is verified. */
@SpringBootApplication
@EnableScheduling
class OnrampApplication {

  public static void main(String[] args) {
    SpringApplication.run(OnrampApplication.class, args);
  }
}
