package com.example.acme.api;

import com.example.acme.model.Event;
import com.example.acme.model.NumbersResponse;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Envelope;
import dev.gangway.core.Operation;
import dev.gangway.core.PageMember;
import dev.gangway.core.Pages;
import dev.gangway.core.json.Scalars;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/**
 * Staff.
 */
public interface StaffApi {

  /**
   * Lists the staff, by a cursor beside the enveloped list.
   *
   * @see #allStaff
   */
  @Operation(id = "staff")
  @Envelope(value = "data")
  @GET("staff")
  ApiCall<List<String>> staff(@Query("after") @Nullable String after);

  /** Calls {@code staff} without what is optional. */
  default ApiCall<List<String>> staff() {
    return staff(null);
  }

  /** Calls {@code staff} page by page and gives the entries of all of them. */
  default Pages<List<String>, String> allStaff() {
    return Pages.of("staff", PageMember.<List<String>>whole())
        .hasMore(PageMember.inEnvelope(Scalars.BOOLEAN, "more"))
        .byCursor(
            PageMember.inEnvelope(Scalars.STRING, "meta", "next page"),
            after -> staff(after));
  }

  /**
   * Lists events, by the last one's id, as a bare list.
   *
   * @see #everything
   */
  @Deprecated
  @Operation(id = "events")
  @GET("events")
  ApiCall<List<Event>> events(@Query("since") @Nullable Long since);

  /** Calls {@code events} without what is optional. */
  @Deprecated
  default ApiCall<List<Event>> events() {
    return events(null);
  }

  /** Calls {@code events} page by page and gives the entries of all of them. */
  @Deprecated
  default Pages<List<Event>, Event> everything() {
    return Pages.of("events", PageMember.<List<Event>>whole())
        .byCursor(
            PageMember.lastOf(PageMember.<List<Event>>whole()).then(Event::id),
            since -> events(since));
  }

  /**
   * Lists decimals, by page from zero, and says nothing of the end.
   *
   * @see #allNumbers
   */
  @Operation(id = "numbers")
  @GET("numbers")
  ApiCall<NumbersResponse> numbers(@Query("p") int p);

  /** Calls {@code numbers} page by page and gives the entries of all of them. */
  default Pages<NumbersResponse, @Nullable BigDecimal> allNumbers() {
    return Pages.of("numbers", PageMember.of(NumbersResponse::numbers))
        .byPage(0, p -> numbers((int) p));
  }
}
