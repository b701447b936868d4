// Rules that a page is held to. Each function returns its faults as texts.
window.checks = (() => {
  "use strict";
  const INTERACTIVE = "a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex]";
  const WIDGETS = "[onclick], [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], a[href][tabindex='-1']";
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const isUnseen = (element) => Boolean(element.closest(".unseen, caption")) || isTiny(element);
  const isTiny = (element) => element.offsetWidth <= 1 && element.offsetHeight <= 1;

  function name(element) {
    const id = element.id ? "#" + element.id : "";
    const kind = element.classList.length ? "." + element.classList[0] : "";
    const text = (element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " ");
    return element.localName + (id || kind) + (text ? ` "${text.slice(0, 30)}"` : "");
  }

  const painter = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const colours = new Map();

  /** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
  function colour(text) {
    if (!colours.has(text)) {
      const parts = /^rgba?\(([\d., ]+)\)$/.exec(text)?.[1].split(",").map(Number);
      colours.set(text, parts ? [...parts, 1].slice(0, 4) : painted(text));
    }
    return colours.get(text);
  }

  function painted(text) {
    painter.clearRect(0, 0, 1, 1);
    painter.fillStyle = text;
    painter.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = painter.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  const over = (front, back, alpha = front[3]) =>
    [0, 1, 2].map((i) => front[i] * alpha + back[i] * (1 - alpha)).concat(1);

  function luminance(rgb) {
    const [red, green, blue] = rgb.slice(0, 3).map((each) => {
      const part = each / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ratio(one, other) {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  /** The colours that can lie behind an element's text: several if there is a gradient. */
  function backs(element, known) {
    if (!element) {
      return [matchMedia("(prefers-color-scheme: dark)").matches && !matchMedia("print").matches ? [18, 18, 18, 1] : [255, 255, 255, 1]];
    }
    if (!known.has(element)) {
      const style = getComputedStyle(element);
      const own = colour(style.backgroundColor);
      let found = own[3] === 1 ? [own] : backs(element.parentElement, known).map((back) => over(own, back));
      const stops = style.backgroundImage.match(/(rgb|rgba|color|oklch|oklab|lab|lch)\([^()]*\)/g) ?? [];
      if (stops.length) {
        found = found.flatMap((back) => [back, ...stops.map((stop) => over(colour(stop), back))]);
        found = [...new Map(found.map((each) => [each.join(), each])).values()];
      }
      known.set(element, found);
    }
    return known.get(element);
  }

  function opacity(element, known) {
    if (!element) {
      return 1;
    }
    if (!known.has(element)) {
      known.set(element, Number(getComputedStyle(element).opacity) * opacity(element.parentElement, known));
    }
    return known.get(element);
  }

  /** Each text of the page with its style: text nodes, generated content and placeholders. */
  function* texts() {
    const seen = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (node.data.trim() && !seen.has(element) && !element.closest("script, style, noscript")) {
        seen.add(element);
        yield [element, getComputedStyle(element), node.data.trim()];
      }
    }
    for (const element of all("body *")) {
      for (const part of ["::before", "::after"]) {
        const style = getComputedStyle(element, part);
        const content = /^["'](.*)["']$/s.exec(style.content)?.[1]?.trim();
        if (content) {
          yield [element, style, content];
        }
      }
    }
    for (const element of all("input[placeholder]:placeholder-shown")) {
      yield [element, getComputedStyle(element, "::placeholder"), element.placeholder];
    }
  }

  /** On paper, most browsers leave out what lies behind the text. */
  function contrast(isPaper = false) {
    const faults = new Map();
    const [known, opacities] = [new Map(), new Map()];
    for (const [element, style, text] of texts()) {
      if (!shown(element) || isUnseen(element) || opacity(element, opacities) === 0) {
        continue;
      }
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const front = colour(style.color);
      for (const back of isPaper ? [[255, 255, 255, 1], ...backs(element, known)] : backs(element, known)) {
        const found = ratio(over(front, back, front[3] * opacity(element, opacities)), back);
        const key = [style.color, back.map(Math.round).slice(0, 3).join(" ")].join(" on ");
        if (found < (isLarge ? 3 : 4.5)) {
          faults.set(key, faults.get(key) ?? `${found.toFixed(2)} for ${element.localName} "${text.slice(0, 30)}", ${key}`);
        }
      }
    }
    return [...faults.values()];
  }

  const scrolls = (style) => style === "auto" || style === "scroll";

  /** The nearest box around an element that hides or scrolls what is wider than it. */
  function clip(element) {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== "visible") {
        return box;
      }
    }
    return null;
  }

  function width(limit) {
    const wide = document.scrollingElement.scrollWidth;
    const faults = new Set(wide > limit ? [`the page is ${wide} px wide on a screen of ${limit} px`] : []);
    for (const element of all("body *")) {
      const box = element.getBoundingClientRect();
      const isOut = box.right > limit + 0.5 || (box.left < -0.5 && box.right > 0);
      if (isOut && shown(element) && !isUnseen(element)) {
        const holder = clip(element);
        if (holder && scrolls(getComputedStyle(holder).overflowX)) {
          if (holder.tabIndex < 0) {
            faults.add(`the keyboard cannot scroll ${name(holder)}`);
          }
        } else if (!holder && wide <= limit) {
          faults.add(`${name(element)} is cut`);
        }
      }
    }
    return [...faults, ...hidden()];
  }

  /** Boxes that hide a part of their text. */
  function hidden() {
    return all("body *")
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowX) && shown(element) && !isUnseen(element))
      .map((element) => `${name(element)} hides a part of itself`);
  }

  function paper(limit) {
    const faults = all("nav, button, input, select, [role=search], a.skip")
      .filter((element) => shown(element) && !isUnseen(element))
      .map((element) => `${name(element)} is printed`);
    const wide = document.scrollingElement.scrollWidth;
    if (wide > limit) {
      faults.push(`the page is ${wide} px wide on paper of ${limit} px`);
    }
    for (const element of all("body *")) {
      if (scrolls(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && shown(element)) {
        faults.push(`${name(element)} is cut`);
      }
    }
    return [...faults, ...hidden(), ...contrast(true)];
  }

  function structure() {
    const faults = [];
    const count = all("h1").length;
    if (count !== 1) {
      faults.push(`${count} elements h1`);
    }
    if (!document.querySelector("nav")) {
      faults.push("no element nav");
    }
    const levels = all("h1, h2, h3, h4, h5, h6").map((element) => Number(element.localName[1]));
    const gap = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
    if (gap >= 0) {
      faults.push(`${name(all("h1, h2, h3, h4, h5, h6")[gap])} skips a level`);
    }
    const ids = all("[id]").map((element) => element.id);
    const seen = new Set();
    faults.push(...ids.filter((id) => seen.size === seen.add(id).size).map((id) => `the id ${id} twice`));
    return faults;
  }

  function links() {
    return {
      ids: all("[id]").map((element) => element.id),
      links: all("a[href], area[href]").map((element) => element.href),
      loaded: all("[src], link[href], object[data], [poster]").map((e) => e.src ?? e.href ?? e.data ?? e.poster),
    };
  }

  /** What can be used with a mouse and has no place in the order of the keyboard. */
  function mouseOnly() {
    const pointed = all("body *").filter((element) => getComputedStyle(element).cursor === "pointer");
    const clicked = (window.clicked ?? []).filter((element) => element instanceof Element && element !== document.body);
    const found = new Set([...all(WIDGETS), ...pointed, ...clicked]);
    return [...found]
      .filter((element) => shown(element) && !element.closest("label") && !element.matches("html"))
      .filter((element) => ![element, ...ancestors(element), ...all("*", element)].some(isStop))
      .map((element) => `${name(element)} is for the mouse only`);
  }

  function ancestors(element) {
    return element.parentElement ? [element.parentElement, ...ancestors(element.parentElement)] : [];
  }

  const isStop = (element) =>
    element.matches(INTERACTIVE) && element.tabIndex >= 0 && !element.disabled && shown(element) && element.type !== "hidden";

  const look = (element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    return [outlineStyle === "none" ? "none" : outlineWidth + outlineColor, boxShadow].join();
  };

  let stops;
  let looks;
  let walked;

  /** Prepares the walk of the keyboard, and returns how many stops it has. */
  function begin() {
    const still = new CSSStyleSheet();
    still.insertRule("*, *::before, *::after { transition: none !important; animation: none !important }");
    document.adoptedStyleSheets = [still];
    stops = all("*").filter(isStop);
    looks = new Map(stops.map((element) => [element, look(element)]));
    walked = [];
    addEventListener("keydown", (event) => event.key === "Tab" && step(), true);
    return stops.length;
  }

  function step() {
    const element = document.activeElement;
    if (!element || element === document.body) {
      return;
    }
    const faults = [];
    if ((looks.get(element) ?? "none,none") === look(element)) {
      faults.push(`nobody sees that ${name(element)} has the focus`);
    }
    const hits = points(element).map(([x, y]) => document.elementFromPoint(x, y)).filter((hit) => hit);
    if (!hits.some((hit) => element.contains(hit))) {
      const front = hits.length ? "behind " + name(hits[0]) : "beyond the edge";
      faults.push(`${name(element)} has the focus out of sight, ${front}`);
    }
    walked.push([element, faults]);
  }

  /** Points of an element: its left, its middle and its right, in each line. */
  const points = (element) =>
    [...element.getClientRects()].flatMap((box) => {
      const top = Math.max(0, box.top);
      const middle = (top + Math.min(innerHeight, box.bottom)) / 2;
      const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
      return [left + 2, (left + right) / 2, right - 2].map((x) => [x, middle]);
    });

  /** Ends the walk: its faults, and the first stop that was not reached in order. */
  function end() {
    step();
    const reached = walked.filter(([element]) => looks.has(element));
    const faults = new Set(reached.flatMap(([, found]) => found));
    const wrong = stops.findIndex((stop, index) => reached[index]?.[0] !== stop);
    if (wrong >= 0) {
      const other = reached[wrong] ? `, but ${name(reached[wrong][0])}` : "";
      faults.add(`Tab number ${wrong + 1} does not reach ${name(stops[wrong])}${other}`);
    }
    return [...faults, ...mouseOnly()];
  }

  /** The words of the page that a reader can see, apart from controls. */
  function words() {
    const main = document.querySelector("main") ?? document.body;
    const copy = main.innerText.split(/\s+/);
    const controls = new Set(all("button", main).flatMap((button) => button.innerText.split(/\s+/)));
    return copy.filter((word) => word && !controls.has(word)).length;
  }

  const navigation = () => all("nav a[href]").filter(shown).length;

  /** The rules of axe-core, apart from those that are above. */
  async function accessibility() {
    const off = { enabled: false };
    const options = { preload: false, resultTypes: ["violations"], rules: { "color-contrast": off, "heading-order": off } };
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].html.slice(0, 80)}`);
  }

  return { contrast, width, paper, structure, links, begin, end, words, navigation, accessibility, name };
})();
