// Searches the texts of all pages. They are loaded when the search is first used.
(function () {
  "use strict";
  const MOST = 12;
  const root = document.documentElement.dataset.root;
  const box = document.querySelector(".search");
  const query = document.getElementById("query");
  const results = document.getElementById("results");
  const options = document.getElementById("found");
  const status = results.querySelector("[role=status]");
  let parts;
  let active = -1;

  /** An operation before a guide, and a guide before its reasons and its history. */
  function weight(path) {
    if (path.startsWith("reference/")) {
      return 1.25;
    }
    return path.startsWith("docs/decisions/") || path === "CHANGELOG.html" ? 0.5 : 1;
  }

  /** One entry per heading, with its words in lower case. */
  function read(pages) {
    const found = [];
    for (const [path, title, ...rest] of pages) {
      for (let i = 0; i < rest.length; i += 3) {
        const [id, heading, text] = rest.slice(i, i + 3);
        found.push({
          href: root + path + (id ? "#" + id : ""),
          title,
          heading,
          text,
          words: [title, heading, text].map((each) => each.toLowerCase()),
          weight: weight(path),
        });
      }
    }
    return found;
  }

  function load() {
    if (parts) {
      return;
    }
    parts = [];
    const script = document.createElement("script");
    script.src = root + "assets/search-index.js";
    script.addEventListener("load", () => {
      parts = read(window.gangwayPages);
      show();
    });
    document.head.append(script);
  }

  /** A whole word counts more than the beginning of one, and that more than a part. */
  function place(text, token) {
    let best = 0;
    for (let at = text.indexOf(token); at >= 0 && best < 3; at = text.indexOf(token, at + 1)) {
      const begins = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]);
      const ends = at + token.length === text.length || !/[\p{L}\p{N}]/u.test(text[at + token.length]);
      best = Math.max(best, begins ? (ends ? 3 : 2) : 1);
    }
    return best;
  }

  function score(part, tokens, whole) {
    let sum = 0;
    for (const token of tokens) {
      const [title, heading, text] = part.words.map((each) => place(each, token));
      if (!title && !heading && !text) {
        return 0;
      }
      sum += heading * 12 + title * 4 + text;
    }
    sum += part.words[1] === whole ? 60 : part.words[1].startsWith(whole) ? 20 : 0;
    sum += tokens.length > 1 && part.words[2].includes(whole) ? 6 : 0;
    return sum * part.weight;
  }

  function search(text) {
    const whole = text.trim().toLowerCase();
    const tokens = whole.split(/[\s()]+/).filter((token) => token);
    return parts
      .map((part) => ({ part, tokens, score: tokens.length ? score(part, tokens, whole) : 0 }))
      .filter((each) => each.score)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST);
  }

  /** Appends text in which the words are marked. */
  function marked(parent, text, tokens) {
    const words = tokens.map((token) => token.replace(/[^\p{L}\p{N}\s]/gu, "\\$&"));
    for (const [index, piece] of text.split(new RegExp(`(${words.join("|")})`, "i")).entries()) {
      if (index % 2) {
        element(parent, "mark").textContent = piece;
      } else {
        parent.append(piece);
      }
    }
  }

  function excerpt(part, tokens) {
    const at = Math.min(...tokens.map((token) => part.words[2].indexOf(token)).filter((i) => i >= 0));
    const from = Number.isFinite(at) ? Math.max(0, part.text.lastIndexOf(" ", Math.max(0, at - 40))) : 0;
    const shown = part.text.slice(from, from + 160).trim();
    return (from > 0 ? "… " : "") + shown + (from + 160 < part.text.length ? " …" : "");
  }

  function element(parent, name, kind = "") {
    const made = document.createElement(name);
    made.className = kind;
    parent.append(made);
    return made;
  }

  function show() {
    const found = query.value.trim() ? search(query.value) : [];
    options.replaceChildren();
    for (const [index, { part, tokens }] of found.entries()) {
      const option = element(options, "a", "result");
      option.id = "result-" + index;
      option.href = part.href;
      option.tabIndex = -1;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      marked(element(option, "span", "heading"), part.heading, tokens);
      if (part.title !== part.heading) {
        element(option, "span", "page").textContent = part.title;
      }
      marked(element(option, "span", "text"), excerpt(part, tokens), tokens);
    }
    status.textContent = found.length ? "" : parts.length ? "Nothing found." : "Loading…";
    open(Boolean(query.value.trim()));
    activate(found.length ? 0 : -1);
  }

  function open(isOpen) {
    results.hidden = !isOpen;
    query.setAttribute("aria-expanded", String(isOpen));
  }

  function activate(index) {
    options.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = options.children[active];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      query.setAttribute("aria-activedescendant", option.id);
    } else {
      query.removeAttribute("aria-activedescendant");
    }
  }

  function pressed(event) {
    const count = options.children.length;
    if (event.key === "Escape") {
      if (results.hidden) {
        query.value = "";
        query.blur();
      }
      open(false);
    } else if (event.key === "ArrowDown" && count) {
      open(true);
      activate((active + 1) % count);
    } else if (event.key === "ArrowUp" && count) {
      activate((active - 1 + count) % count);
    } else if (event.key === "Enter" && !results.hidden && active >= 0) {
      options.children[active].click();
      open(false);
    } else {
      return;
    }
    event.preventDefault();
  }

  box.hidden = false;
  query.addEventListener("focus", load);
  query.addEventListener("input", show);
  query.addEventListener("keydown", pressed);
  results.addEventListener("mousedown", (event) => event.preventDefault());
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget)) {
      open(false);
    }
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
      query.select();
    }
  });
})();
