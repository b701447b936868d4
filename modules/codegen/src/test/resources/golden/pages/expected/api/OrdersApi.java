package com.example.acme.api;

import com.example.acme.model.OrderPage;
import com.example.acme.model.OrderPageMeta;
import com.example.acme.model.OrderPageOrdersItem;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.PageMember;
import dev.gangway.core.Pages;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Orders.
 */
public interface OrdersApi {

  /**
   * Lists orders, by page number.
   *
   * @see #listAll
   */
  @Operation(id = "listOrders", answersNothing = true)
  @GET("orders")
  ApiCall<@Nullable OrderPage> list(@Query("page") @Nullable Integer page);

  /** Calls {@code list} without what is optional. */
  default ApiCall<@Nullable OrderPage> list() {
    return list(null);
  }

  /** Calls {@code list} page by page and gives the entries of all of them. */
  default Pages<OrderPage, OrderPageOrdersItem> listAll() {
    return Pages.of("listOrders", PageMember.of(OrderPage::orders))
        .isLast(PageMember.of(OrderPage::meta).then(OrderPageMeta::last))
        .lastPage(PageMember.of(OrderPage::meta).then(OrderPageMeta::pages))
        .number(PageMember.of(OrderPage::meta).then(OrderPageMeta::page))
        .byPage(1, page -> list((int) page));
  }

  /**
   * Lists a user's orders, by offset.
   *
   * @see #listAllForUser
   */
  @Operation(id = "listOrdersOfUser")
  @GET("users/{user}/orders")
  ApiCall<OrderPage> listForUser(
      @Path(value = "user", encoded = true) long user,
      @Header("X-Skip") long xSkip,
      @Query("state") @Nullable String state,
      @Query("limit") @Nullable Integer limit);

  /** Calls {@code listForUser} without what is optional. */
  default ApiCall<OrderPage> listForUser(long user, long xSkip) {
    return listForUser(user, xSkip, null, null);
  }

  /** Calls {@code listForUser} page by page and gives the entries of all of them. */
  default Pages<OrderPage, OrderPageOrdersItem> listAllForUser(
      long user,
      @Nullable String state,
      @Nullable Integer limit) {
    return Pages.of("listOrdersOfUser", PageMember.of(OrderPage::orders))
        .total(PageMember.of(OrderPage::meta).then(OrderPageMeta::total))
        .size(PageMember.of(OrderPage::meta).then(OrderPageMeta::size))
        .byOffset(xSkip -> listForUser(user, xSkip, state, limit));
  }

  /** Calls {@code listForUser} page by page without what is optional. */
  default Pages<OrderPage, OrderPageOrdersItem> listAllForUser(long user) {
    return listAllForUser(user, null, null);
  }
}
