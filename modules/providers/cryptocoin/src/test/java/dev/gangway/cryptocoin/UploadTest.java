package dev.gangway.cryptocoin;

import static dev.gangway.cryptocoin.ReceivedPart.file;
import static dev.gangway.cryptocoin.ReceivedPart.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.body.Upload;
import dev.gangway.cryptocoin.model.FundsOrigin;
import dev.gangway.cryptocoin.model.FundsSource;
import dev.gangway.cryptocoin.model.KycDocumentType;
import dev.gangway.cryptocoin.model.NewCard;
import dev.gangway.cryptocoin.model.NewDueDiligence;
import dev.gangway.cryptocoin.model.NewKyc;
import dev.gangway.cryptocoin.model.NewKycAddress;
import dev.gangway.cryptocoin.model.NewKycDocument;
import dev.gangway.cryptocoin.model.PaymentProof;
import dev.gangway.cryptocoin.model.TransactionsPurpose;
import dev.gangway.testkit.SpecRequest;
import dev.gangway.testkit.SpecServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import okio.ByteString;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UploadTest {
  private static final UUID ID = UUID.fromString("5d482936-d7b4-4ef2-bef7-a230ca712a4b");
  private static final ByteString PICTURE =
      ByteString.decodeHex("ffd8ffe000104a46494600ff0d0a2d2d");

  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());

  @Test
  void cardTravelsWithBothPictures() throws IOException {
    NewCard card =
        NewCard.builder()
            .cardImage1(upload("front.jpg", "image/jpeg"))
            .cardImage2(upload("holder.png", "image/png"))
            .holderName("Alin Ionuț")
            .expirationDate(YearMonth.of(2029, 6))
            .lastFourDigits("0042")
            .alias("MyFavoriteCard")
            .build();

    client.cards().create("u", card).execute();
    client.cards().update("u", ID, card).execute();

    for (int i = 0; i < 2; i++) {
      assertThat(takeParts())
          .containsExactly(
              file("cardImage1", "front.jpg", "image/jpeg", PICTURE),
              file("cardImage2", "holder.png", "image/png", PICTURE),
              text("holderName", "Alin Ionuț"),
              text("expirationDate", "06/29"),
              text("lastFourDigits", "0042"),
              text("alias", "MyFavoriteCard"));
    }
  }

  @Test
  void documentsOfAnIdentityCheckAreNestedByTheirNames() throws IOException {
    client
        .kyc()
        .create(
            "u",
            NewKyc.builder()
                .country("RO")
                .city("Pitesti")
                .zip("012345")
                .street("Street name Nr. 1")
                .documentsGovernmentIdFront(upload("front.bmp", "image/bmp"))
                .documentsGovernmentIdBack(upload("back.jpg", "image/jpeg"))
                .eddTransactionsPurpose(TransactionsPurpose.OTHER)
                .eddTransactionsPurposeOther("a \"quoted\" purpose")
                .eddTransactionsNatureValue(5)
                .eddFundsOrigin(FundsOrigin.PERSONAL_SAVINGS)
                .eddFundsOriginFile(upload("origin.png", "image/png"))
                .build())
        .execute();

    assertThat(takeParts())
        .containsExactly(
            text("country", "RO"),
            text("city", "Pitesti"),
            text("zip", "012345"),
            text("street", "Street name Nr. 1"),
            file("documents[governmentIdFront]", "front.bmp", "image/bmp", PICTURE),
            file("documents[governmentIdBack]", "back.jpg", "image/jpeg", PICTURE),
            text("edd[transactionsPurpose]", "other"),
            text("edd[transactionsPurposeOther]", "a \"quoted\" purpose"),
            text("edd[transactionsNatureValue]", "5"),
            text("edd[fundsOrigin]", "personal_savings"),
            file("edd[fundsOriginFile]", "origin.png", "image/png", PICTURE));
  }

  @Test
  void fileOnDiskIsReadWhenItIsSent(@TempDir Path folder) throws IOException {
    Path passport = Files.writeString(folder.resolve("passport.pdf"), "%PDF-1.7");
    NewKycDocument document =
        NewKycDocument.builder().type(KycDocumentType.PASSPORT).file(Upload.of(passport)).build();
    Files.write(passport, PICTURE.toByteArray());

    client.kyc().addDocument("u", document).execute();

    assertThat(takeParts())
        .containsExactly(
            text("type", "passport"), file("file", "passport.pdf", "application/pdf", PICTURE));
  }

  @Test
  void absentFileIsNoPart() throws IOException {
    client
        .kyc()
        .addAddress(
            "u",
            NewKycAddress.builder().country("RO").city("Pitesti").zip("1111").street("S 1").build())
        .execute();

    assertThat(takeParts())
        .extracting(ReceivedPart::disposition)
        .hasSize(4)
        .noneMatch(disposition -> disposition.contains("utilityBill"));
  }

  @Test
  void uploadSentAgainIsTheSame() throws IOException {
    var call =
        client
            .orders()
            .uploadPaymentProof(
                "u", ID, PaymentProof.builder().file(upload("p.png", "image/png")).build());

    call.execute();
    call.execute();

    assertThat(takeParts()).isEqualTo(takeParts());
  }

  @Test
  void bytesAreCopiedWhenTheUploadIsMade() throws IOException {
    byte[] bytes = "before".getBytes(StandardCharsets.UTF_8);
    Upload file = Upload.of("p.png", "image/png", bytes);
    bytes[0] = 'x';

    client
        .orders()
        .uploadPaymentProof("u", ID, PaymentProof.builder().file(file).build())
        .execute();

    assertThat(takeParts())
        .containsExactly(file("file", "p.png", "image/png", ByteString.encodeUtf8("before")));
  }

  @Test
  void fileThatIsNotAsDocumentedIsRefused() {
    Upload page = Upload.of("scan.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    Upload large = Upload.of("large.png", "image/png", new byte[10_485_761]);
    NewCard card =
        NewCard.builder()
            .cardImage1(page)
            .cardImage2(large)
            .holderName("Alin")
            .expirationDate(YearMonth.of(2029, 6))
            .lastFourDigits("0042")
            .alias("card")
            .build();

    assertThatThrownBy(() -> client.cards().create("u", card))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "createCard breaks what the provider documents: cardImage1 is image/jpeg or image/bmp"
                + " or image/png, not application/pdf; cardImage2 has at most 10485760 bytes, not"
                + " 10485761.");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void builderWithoutARequiredPartSaysWhich() {
    assertThatThrownBy(() -> NewCard.builder().holderName("Alin").alias("a").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "NewCard needs cardImage1, cardImage2, expirationDate, lastFourDigits. Set them.");
    assertThatThrownBy(() -> NewKycDocument.builder().build())
        .hasMessage("NewKycDocument needs file. Set it.");
    assertThatThrownBy(
            () ->
                NewDueDiligence.builder()
                    .transactionsPurpose(TransactionsPurpose.SAVINGS)
                    .transactionsNatureValue(1)
                    .transactionsNatureFrequency(1)
                    .fundsSource(FundsSource.BANK_ACCOUNT)
                    .fundsOrigin(FundsOrigin.OTHER)
                    .build())
        .hasMessage(
            "NewDueDiligence needs fundsSourceFile, fundsOriginFile, "
                + "fundsOriginOther (because fundsOrigin is other). Set them.");
  }

  private static Upload upload(String name, String contentType) {
    return Upload.of(name, contentType, PICTURE.toByteArray());
  }

  private List<ReceivedPart> takeParts() throws IOException {
    SpecRequest request = server.takeRequest();
    assertThat(request.problems()).isEmpty();
    return ReceivedPart.all(request);
  }
}
