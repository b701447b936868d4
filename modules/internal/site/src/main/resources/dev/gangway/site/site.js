// The theme, the menu of narrow windows, copying, and boxes that scroll. Nothing here is needed to read a page.
(function () {
  "use strict";
  const root = document.documentElement;
  const narrow = matchMedia("(max-width: 55rem)");
  const dark = matchMedia("(prefers-color-scheme: dark)");

  function theme() {
    const button = document.getElementById("theme");
    const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
    const show = () => {
      button.setAttribute("aria-pressed", String(isDark()));
      button.title = isDark() ? "Use light colours" : "Use dark colours";
    };
    button.setAttribute("aria-label", "Dark colours");
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try {
        localStorage.setItem("gangway-theme", root.dataset.theme);
      } catch (blocked) {
        // The choice then holds for this page.
      }
      show();
    });
    dark.addEventListener("change", show);
    show();
  }

  function menu() {
    const button = document.getElementById("toggle");
    if (!button) {
      return;
    }
    button.hidden = false;
    const set = (open) => {
      button.setAttribute("aria-expanded", String(open));
      root.classList.toggle("menu-open", open);
    };
    button.addEventListener("click", () => set(button.getAttribute("aria-expanded") !== "true"));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && root.classList.contains("menu-open")) {
        set(false);
        button.focus();
      }
    });
    const current = document.querySelector(".menu [aria-current]");
    if (current && !narrow.matches) {
      const list = document.getElementById("menu");
      list.scrollTop = Math.max(0, current.offsetTop - list.clientHeight / 2);
    }
  }

  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (refused) {
      const area = document.createElement("textarea");
      area.value = text;
      area.className = "unseen";
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  }

  function copying() {
    const said = document.createElement("p");
    said.className = "unseen";
    said.setAttribute("role", "status");
    document.body.append(said);
    for (const box of document.querySelectorAll(".code:not(.source)")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "Copy";
      button.addEventListener("click", async () => {
        const done = await copied(box.querySelector("code").textContent.trimEnd());
        button.textContent = said.textContent = done ? "Copied" : "Not copied";
        button.focus();
        setTimeout(() => {
          button.textContent = "Copy";
          said.textContent = "";
        }, 2000);
      });
      box.append(button);
    }
  }

  /** A box that scrolls can be reached by keyboard, and one that does not is no stop. */
  function scrolling() {
    const set = () => {
      for (const box of document.querySelectorAll(".code pre, .table")) {
        if (box.scrollWidth > box.clientWidth) {
          box.tabIndex = 0;
        } else {
          box.removeAttribute("tabindex");
        }
      }
    };
    set();
    addEventListener("resize", set);
  }

  /** Marks in the list of contents where the reader is. */
  function outline() {
    const list = document.querySelector(".outline details");
    if (!list) {
      return;
    }
    if (matchMedia("(max-width: 75rem)").matches) {
      list.open = false;
    }
    const links = [...list.querySelectorAll("a")];
    const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    let marked;
    const mark = () => {
      let index = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < 120);
      if (innerHeight + scrollY >= document.body.scrollHeight - 2) {
        index = headings.length - 1;
      }
      if (marked !== links[index]) {
        marked?.removeAttribute("aria-current");
        marked = links[index];
        marked?.setAttribute("aria-current", "true");
        if (marked && list.scrollHeight > list.clientHeight) {
          list.scrollTop = marked.offsetTop - list.clientHeight / 2;
        }
      }
    };
    addEventListener("scroll", mark, { passive: true });
    mark();
  }

  theme();
  menu();
  copying();
  scrolling();
  outline();
})();
