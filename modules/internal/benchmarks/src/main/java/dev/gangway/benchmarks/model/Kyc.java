package dev.gangway.benchmarks.model;

import com.alibaba.fastjson2.annotation.JSONField;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of an identity check. */
@Json
public record Kyc(
    @Nullable String required,
    Status status,
    Integer level,
    Amounts amounts,
    Amounts amountsNextLevel,
    Links links,
    Phone phone,
    Personal personal,
    Address address,
    Documents documents,
    Video video,
    DueDiligence enhancedDueDiligence,
    @JSONField(format = "unixtime") Instant createdAt) {

  /** How far a part is. */
  public enum Status {
    /** Its name on the wire has a space, which each library needs as a setting. */
    @com.squareup.moshi.Json(name = "NOT COMPLETED")
    @SerializedName("NOT COMPLETED")
    @JsonProperty("NOT COMPLETED")
    @JSONField(name = "NOT COMPLETED")
    NOT_COMPLETED("NOT COMPLETED"),
    PENDING("PENDING"),
    ACCEPTED("ACCEPTED"),
    APPROVED("APPROVED");

    private final String wire;

    Status(String wire) {
      this.wire = wire;
    }

    /** Returns its name on the wire. */
    @Json.Value
    public String wire() {
      return wire;
    }
  }

  /** What may be traded. */
  @Json
  public record Amounts(BigDecimal buy, BigDecimal sell) {}

  /** Pages of the hosted check. */
  @Json
  public record Links(
      String address, String documents, String video, String enhancedDueDiligence) {}

  /** The phone number. */
  @Json
  public record Phone(Boolean required, @Nullable String number, Boolean isVerified) {}

  /** Why something was rejected. */
  @Json
  public record Reason(String code, String message) {}

  /** Name and date of birth. */
  @Json
  public record Personal(
      Boolean required,
      @Nullable Status status,
      @Nullable Map<String, Reason> rejectReason,
      @Nullable String firstName,
      @Nullable String lastName,
      @JSONField(format = "unixtime") @Nullable Instant dateOfBirth) {}

  /** The home address. */
  @Json
  public record Address(
      Boolean required,
      @Nullable Boolean emailSent,
      @Nullable Status status,
      @Nullable Map<String, Reason> rejectReason,
      @Nullable String country,
      @Nullable String city,
      @Nullable String zip,
      @Nullable String street) {}

  /** A document. */
  @Json
  public record Document(Status status, @Nullable Reason rejectReason, @Nullable String url) {}

  /** The documents. */
  @Json
  public record Documents(
      Boolean required,
      @Nullable Boolean emailSent,
      Document governmentIdFront,
      Document governmentIdBack,
      Document passport,
      Document utilityBill,
      Document selfieWithId,
      List<String> extendedProofOfFunds) {}

  /** The video interview. */
  @Json
  public record Video(
      Boolean required,
      Boolean emailSent,
      @Nullable Status status,
      @Nullable String videoFile,
      @Nullable String scheduleDate,
      @Nullable String scheduleDateTimezone,
      @Nullable String cancelScheduleUrl,
      @Nullable String rescheduleUrl) {}

  /** What a user trades for. */
  public enum Purpose {
    remittances,
    payments,
    investments,
    savings,
    other
  }

  /** How a user came by the funds. */
  public enum Origin {
    payroll_funds,
    dividends_of_business,
    personal_savings,
    proceeds_of_investments,
    proceeds_of_mining,
    other
  }

  /** The questions about the funds. */
  @Json
  public record DueDiligence(
      Boolean required,
      @Nullable Boolean emailSent,
      @Nullable Status status,
      @Nullable Purpose transactionsPurpose,
      @Nullable String transactionsPurposeOther,
      @Nullable String transactionsNatureValue,
      @Nullable String transactionsNatureValueField,
      @Nullable String transactionsNatureFrequency,
      @Nullable String transactionsNatureFrequencyField,
      @Nullable String fundsSource,
      @Nullable String fundsSourceOther,
      @Nullable String fundsSourceFile,
      @Nullable Origin fundsOrigin,
      @Nullable String fundsOriginOther,
      @Nullable String fundsOriginFile,
      @JSONField(format = "unixtime") @Nullable Instant createdAt) {}
}
