package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import dev.gangway.core.body.Upload;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.cryptocoin.model.AccountClosing;
import dev.gangway.cryptocoin.model.AssetType;
import dev.gangway.cryptocoin.model.Credentials;
import dev.gangway.cryptocoin.model.NewBank;
import dev.gangway.cryptocoin.model.NewDeposit;
import dev.gangway.cryptocoin.model.NewKycDocument;
import dev.gangway.cryptocoin.model.NewPhone;
import dev.gangway.cryptocoin.model.NewQuote;
import dev.gangway.cryptocoin.model.PasswordChange;
import dev.gangway.cryptocoin.model.PaymentProof;
import dev.gangway.cryptocoin.model.PaymentType;
import dev.gangway.cryptocoin.model.QuoteConfirmation;
import dev.gangway.cryptocoin.model.QuoteOperation;
import dev.gangway.cryptocoin.model.VideoAppointment;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the three shapes, each status, and each of several messages of one status. */
final class DocumentedErrorTest {
  private static final UUID ID = UUID.fromString("5f374d03-be0d-4dd2-b6ef-112a2bec5963");
  private static final Secret PASSWORD = Secret.of("password-1");
  private static final Upload FILE = Upload.of("proof.png", "image/png", new byte[] {1});

  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());

  private static final Map<String, Function<CryptoCoin, ApiCall<?>>> CALLS =
      Map.ofEntries(
          Map.entry(
              "authenticate",
              c ->
                  c.authentication()
                      .login(
                          Credentials.builder()
                              .email("user@example.com")
                              .password(PASSWORD)
                              .build())),
          Map.entry("authenticateViaPlatform", c -> c.authentication().loginViaPlatform("nash")),
          Map.entry("listBanks", c -> c.banks().list("u", null, null)),
          Map.entry("getBank", c -> c.banks().get("u", ID)),
          Map.entry("deleteBank", c -> c.banks().delete("u", ID)),
          Map.entry(
              "createBank",
              c ->
                  c.banks()
                      .create(
                          "u",
                          NewBank.builder()
                              .bankName("b")
                              .iban("RO1")
                              .swift("INGDDEFF")
                              .currency("RON")
                              .build())),
          Map.entry(
              "createDeposit",
              c ->
                  c.deposits()
                      .create(
                          "u",
                          NewDeposit.builder()
                              .type(AssetType.COIN)
                              .symbol("ETH")
                              .amount(BigDecimal.ONE)
                              .txID("0x1")
                              .build())),
          Map.entry(
              "addKycDocument",
              c -> c.kyc().addDocument("u", NewKycDocument.builder().file(FILE).build())),
          Map.entry(
              "addKycPhone",
              c -> c.kyc().addPhone("u", NewPhone.builder().phone("40700000000").build())),
          Map.entry(
              "scheduleKycVideo",
              c ->
                  c.kyc()
                      .scheduleVideo(
                          "u",
                          VideoAppointment.builder()
                              .date(LocalDateTime.of(2026, 11, 30, 14, 0))
                              .build())),
          Map.entry(
              "uploadPaymentProof",
              c ->
                  c.orders()
                      .uploadPaymentProof("u", ID, PaymentProof.builder().file(FILE).build())),
          Map.entry("getPlatform", c -> c.platforms().get(ID)),
          Map.entry("getBuyRate", c -> c.rates().buyPrice("u", "EUR", "XBT", null, null)),
          Map.entry(
              "createQuote",
              c ->
                  c.quotes()
                      .create(
                          "u",
                          NewQuote.builder()
                              .type(AssetType.COIN)
                              .orderType(QuoteOperation.WITHDRAW)
                              .orderAmount(BigDecimal.ONE)
                              .orderSymbol("ETH")
                              .orderPaymentType(PaymentType.BANK)
                              .wallet("0x01234567890123456789")
                              .build())),
          Map.entry(
              "confirmQuote",
              c -> c.quotes().confirm("u", ID, QuoteConfirmation.builder().build())),
          Map.entry(
              "changePassword",
              c ->
                  c.security()
                      .changePassword(
                          "u",
                          PasswordChange.builder()
                              .currentPassword(PASSWORD)
                              .newPassword(PASSWORD)
                              .build())),
          Map.entry("abortAccountClosing", c -> c.users().abortClosing("u")),
          Map.entry(
              "initiateAccountClosing",
              c ->
                  c.users()
                      .initiateClosing("u", AccountClosing.builder().password(PASSWORD).build())));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          listBanks | 401 | cryptocoin | Unauthenticated. |  |
          listBanks | 403 | cryptocoin | Your account is inactive. |  |
          listBanks | 409 | cryptocoin | This action is unauthorized. |  |
          getBank | 404 | cryptocoin | No query results. |  |
          createQuote | 403 | cryptocoin | Your account is inactive. |  |
          createQuote | 412 | cryptocoin | This action is not available due Self Delete Account procedure. |  |
          authenticate | 403 | cryptocoin | Wrong password |  |
          authenticate | 400 | cryptocoin | Validation errors | password | The password field is required.
          authenticateViaPlatform | 400 | cryptocoin | jwt must be provided |  |
          authenticateViaPlatform | 403 | cryptocoin | No valid data sent | expire | Invalid time in expire. Must be in future!
          createBank | 422 | cryptocoin | The given data was invalid. | currency | The selected currency is invalid.
          addKycDocument | 422 | cryptocoin | The given data was invalid. | type | The selected type is invalid.
          addKycDocument | 403 | cryptocoin-daily-limit | You have reach the maximum number of files uploaded/day. |  |
          uploadPaymentProof | 422 | cryptocoin | The given data was invalid. | file | The file field is required.
          scheduleKycVideo | 421 | cryptocoin | Selected date is invalid due admins unavailability. |  |
          addKycPhone | 423 | cryptocoin-submitted | You already submit your phone number. |  |
          addKycPhone | 423 | cryptocoin-verified | The phone number is already verified. |  |
          createDeposit | 406 | cryptocoin | This type of operation is not allowed. |  |
          getBuyRate | 405 | cryptocoin | Operation not available! |  |
          getBuyRate | 403 | cryptocoin | ERROR: from_amount and to_amount cannot be both filled |  |
          deleteBank | 403 | cryptocoin-unauthorized | This action is unauthorized. |  |
          deleteBank | 403 | cryptocoin-inactive | Your account is inactive. |  |
          deleteBank | 403 | cryptocoin-used | This bank has been already used in previous actions. |  |
          getPlatform | 401 | cryptocoin-unauthenticated | Unauthenticated. |  |
          getPlatform | 401 | cryptocoin-invalid-payload | JWT payload invalid. |  |
          getPlatform | 401 | cryptocoin-expired | JWT is expired. |  |
          confirmQuote | 403 | cryptocoin-processed | This quote is already processed. |  |
          confirmQuote | 403 | cryptocoin-expired | This quote has expired. |  |
          changePassword | 409 | cryptocoin | Password cannot be changed. |  |
          changePassword | 412 | cryptocoin | The current password is incorrect. |  |
          abortAccountClosing | 412 | cryptocoin | Self Delete Account procedure unavailable due available balance |  |
          initiateAccountClosing | 410 | cryptocoin | Your account is already scheduled for Self Delete. |  |
          initiateAccountClosing | 425 | cryptocoin | You can request Self Delete Account once per day. |  |
          """)
  void refusalTellsStatusMessageAndFields(
      String operation,
      int status,
      String example,
      String message,
      @Nullable String field,
      @Nullable String fieldMessage) {
    server.answer(operation, status, example);
    ApiCall<?> call = Objects.requireNonNull(CALLS.get(operation)).apply(client);

    var error = catchThrowableOfType(ErrorResponseException.class, call::execute);

    assertThat(error.operation()).isEqualTo(operation);
    assertThat(error.status()).isEqualTo(status);
    assertThat(error.providerMessage()).isEqualTo(message);
    assertThat(error.fieldErrors())
        .isEqualTo(field == null ? Map.of() : Map.of(field, List.of(fieldMessage)));
    assertThat(error)
        .hasMessageStartingWith(
            "CryptoCoin." + operation + ": the provider responded with " + status)
        .hasMessageNotContaining(message);
    assertThat(server.requests()).hasSize(1);
  }
}
