package dev.gangway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final String HOSTILE = "<img src=x onerror=alert(1)>";

  private static Sandbox sandbox =
      Sandbox.builder().provider("kriptomat").provider("elkyc").start();

  @BeforeAll
  static void haveState() throws Exception {
    Caller caller = Caller.login(sandbox, "partner@example.com", "1");
    caller.post(
        "kriptomat/v1/users",
        "{\"email\":\"jane@example.com\",\"name\":\"%s\",\"surname\":\"Doe\",\"phone\":\"+49301234567\"}"
            .formatted(HOSTILE));
    caller.post("kriptomat/v1/users", "{}");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void pageShowsStateRequestsAndOperationsAndRunsNoneOfThem() throws Exception {
    try (Browser browser = Browser.start()) {
      browser.open(sandbox.url());
      browser.await("document.querySelectorAll('#request-rows tr').length > 2");
      browser.await("document.querySelectorAll('#operation option').length > 30");

      assertThat(browser.read("document.getElementById('state').textContent")).contains(HOSTILE);
      assertThat(browser.read("document.querySelectorAll('img').length")).isEqualTo("0");
      assertThat(browser.read("document.getElementById('request-rows').textContent"))
          .contains("body.name is missing", "valid");
      assertThat(browser.read("document.getElementById('operations').textContent"))
          .contains("+declined", "/kriptomat/v1/users/{user}/buy");
      assertThat(browser.messages()).isEmpty();
    }
  }

  @Test
  void keyboardReachesAllControlsAndSwitchesOnAFault() throws Exception {
    try (Browser browser = Browser.start()) {
      browser.open(sandbox.url());
      browser.await("document.querySelectorAll('#operation option').length > 30");

      Set<String> reached = new LinkedHashSet<>();
      for (int i = 0; i < 20; i++) {
        browser.press("Tab", TAB);
        String focused =
            browser.read("document.activeElement.id || document.activeElement.textContent.trim()");
        reached.add(focused);
        if (focused.equals("Switch on")) {
          browser.press("Enter", ENTER);
          browser.await("document.querySelectorAll('#faults li').length == 1");
        }
      }

      assertThat(reached)
          .contains("Skip to the requests", "+ 1 hour", "operation", "fault", "often", "Switch on")
          .contains("no-faults", "reset");
      assertThat(browser.read("document.getElementById('faults').textContent"))
          .isEqualTo("lost for *, 1 times");
      assertThat(browser.messages()).isEmpty();
      Caller.anonymous(sandbox).delete("__gangway/faults");
    }
  }

  @Test
  void pageFitsAPhone() throws Exception {
    try (Browser browser = Browser.start()) {
      browser.width(360);
      browser.open(sandbox.url());
      browser.await("document.querySelectorAll('#operation option').length > 30");

      assertThat(browser.read("document.documentElement.scrollWidth")).isEqualTo("360");
    }
  }
}
