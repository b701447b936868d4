/** A project on the module path, which names all modules of Gangway. */
module com.example.modular {
  requires dev.gangway.auth;
  requires dev.gangway.cli;
  requires dev.gangway.cloudpayments;
  requires dev.gangway.codegen;
  requires dev.gangway.core;
  requires dev.gangway.cryptocoin;
  requires dev.gangway.durable;
  requires dev.gangway.elkyc;
  requires dev.gangway.jackson;
  requires dev.gangway.jackson2;
  requires dev.gangway.kotlin;
  requires dev.gangway.kriptomat;
  requires dev.gangway.micrometer;
  requires dev.gangway.opentelemetry;
  requires dev.gangway.redis;
  requires dev.gangway.sandbox;
  requires dev.gangway.spring.boot;
  requires dev.gangway.spring.boot.test;
  requires dev.gangway.testkit;
  requires dev.gangway.webhooks;
}
