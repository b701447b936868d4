package dev.gangway.examples;

import dev.gangway.auth.Secret;
import dev.gangway.cloudpayments.CloudPayments;
import dev.gangway.cloudpayments.model.Credentials;
import dev.gangway.cloudpayments.model.KycRegistration;
import dev.gangway.cloudpayments.model.KycStatus;
import dev.gangway.cloudpayments.model.NewUser;
import dev.gangway.cloudpayments.model.UserInfo;
import dev.gangway.core.Server;
import java.util.Objects;
import java.util.function.Function;

/** Registers a user, has the identity verified on the user's phone, and waits for the review. */
public final class VerifyOnPhone {

  /** Runs the example against what CloudPayments documents. */
  public static void main(String[] args) {
    Documented.run(
        CloudPayments.class,
        cloudPayments -> cloudPayments.answerAlways("getUserInfo", 200, "assumed-resubmit"),
        server ->
            run(
                server,
                Secret.of("made up"),
                Secret.of("made up"),
                token -> KycRegistration.builder().accountId("1").workflowId("2").build()));
  }

  /**
   * Runs the example.
   *
   * @param phone hands the token to the SDK on the user's phone, and returns the ids that the SDK
   *     returned when the user had finished
   */
  static void run(
      Server server, Secret apiKey, Secret tenant, Function<Secret, KycRegistration> phone) {
    Secret password = Secret.of("made up");
    // Registering needs no session, so this client has none.
    try (CloudPayments registry =
        CloudPayments.builder().server(server).apiKey(apiKey).tenant(tenant).build()) {
      NewUser ada =
          NewUser.builder()
              .firstName("Ada")
              .lastName("Example")
              .username("ada@example.com")
              .password(password)
              .timezoneFormatted("America/Denver")
              .timeZoneFormatted("America/Denver")
              .build();
      System.out.println("Registered: " + registry.registration().selfRegister(ada).execute());
    }

    Credentials login =
        Credentials.builder().username("ada@example.com").password(password).build();
    try (CloudPayments cloudPayments =
        CloudPayments.builder()
            .server(server)
            .apiKey(apiKey)
            .tenant(tenant)
            .session(login)
            .build()) {
      Secret token = cloudPayments.kyc().token().execute().token();
      KycRegistration finished = phone.apply(token);
      System.out.println("Reported: " + cloudPayments.kyc().registerUser(finished).execute());

      UserInfo info =
          cloudPayments
              .kyc()
              .userInfo()
              .until(it -> !Objects.equals(it.status(), KycStatus.PENDING))
              .execute();
      System.out.println("The state is " + info.status());
    }
  }

  private VerifyOnPhone() {}
}
