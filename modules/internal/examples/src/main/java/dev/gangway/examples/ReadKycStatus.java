package dev.gangway.examples;

import dev.gangway.auth.Secret;
import dev.gangway.cloudpayments.CloudPayments;
import dev.gangway.cloudpayments.model.Credentials;
import dev.gangway.cloudpayments.model.KycStatus;
import dev.gangway.cloudpayments.model.UserInfo;
import dev.gangway.core.Server;

/** Reads how far a user's identity verification has come, and says what the user does next. */
public final class ReadKycStatus {

  /** Runs the example against what CloudPayments documents. */
  public static void main(String[] args) {
    Credentials login =
        Credentials.builder().username("ada@example.com").password(Secret.of("made up")).build();
    Documented.run(
        CloudPayments.class,
        server -> run(server, Secret.of("made up"), Secret.of("made up"), login));
  }

  static void run(Server server, Secret apiKey, Secret tenant, Credentials login) {
    try (CloudPayments cloudPayments =
        CloudPayments.builder()
            .server(server)
            .apiKey(apiKey)
            .tenant(tenant)
            .session(login)
            .build()) {
      UserInfo info = cloudPayments.kyc().userInfo().execute();
      KycStatus status = info.status();
      System.out.println(
          status == null
              ? "No status, but these fields, please report them: "
                  + info.additionalProperties().keySet()
              : "The state is " + status + ": " + next(status));
    }
  }

  private static String next(KycStatus status) {
    return switch (status.known()) {
      case NOT_REGISTERED -> "start the verification";
      case LV1 -> "finish the remaining steps";
      case PENDING -> "wait for the review";
      case REJECTED -> "contact support";
      case APPROVED_VERIFIED -> "go on";
      case NEED_RESUBMIT -> "submit the documents again";
      case UNRECOGNIZED -> "a state that came after this version";
    };
  }

  private ReadKycStatus() {}
}
