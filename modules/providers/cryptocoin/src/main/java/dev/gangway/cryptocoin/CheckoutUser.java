package dev.gangway.cryptocoin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a {@link CheckoutLink} says about a person. It never prints itself. */
public final class CheckoutUser {
  private final Map<String, Object> claims;

  private CheckoutUser(Map<String, Object> claims) {
    this.claims = Map.copyOf(claims);
  }

  /** Returns a builder. Every part is optional. */
  public static Builder builder() {
    return new Builder();
  }

  Map<String, Object> claims() {
    return new LinkedHashMap<>(claims);
  }

  @Override
  public String toString() {
    return "CheckoutUser[redacted]";
  }

  /** A builder of {@link CheckoutUser}. */
  public static final class Builder {
    private final Map<String, Object> claims = new LinkedHashMap<>();

    private Builder() {}

    /** Sets the e-mail address. */
    public Builder email(String email) {
      return claim("email", email);
    }

    /** Sets first and last name. */
    public Builder name(String first, String last) {
      return claim("first_name", first).claim("last_name", last);
    }

    /** Sets the date of birth. */
    public Builder dateOfBirth(LocalDate date) {
      return claim("dob", date.toString());
    }

    /** Sets the phone number, in digits. */
    public Builder phone(String digits) {
      return claim("phone", digits);
    }

    /** Sets the address of the wallet that is paid to, and its network. */
    public Builder wallet(String address, String network) {
      return claim("wallet", address).claim("network", network);
    }

    /** Sets the postal address. The country is a code of two letters (ISO 3166-1). */
    public Builder address(String street, String zip, String city, String country) {
      return claim("street", street)
          .claim("zip", zip)
          .claim("city", city)
          .claim("country", country);
    }

    private Builder claim(String name, String value) {
      claims.put(name, Objects.requireNonNull(value, name));
      return this;
    }

    /** Returns the person. */
    public CheckoutUser build() {
      return new CheckoutUser(claims);
    }
  }
}
