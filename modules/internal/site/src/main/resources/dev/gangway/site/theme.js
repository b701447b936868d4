// Runs before the page is painted, so that the chosen colours do not flash.
(function () {
  "use strict";
  document.documentElement.classList.add("js");
  try {
    const chosen = localStorage.getItem("gangway-theme");
    if (chosen === "light" || chosen === "dark") {
      document.documentElement.dataset.theme = chosen;
    }
  } catch (blocked) {
    // Without storage, the colours of the system apply.
  }
})();
