/* Keys for people who work here all day. Quiet inside fields, while a syllable is being composed,
   and wherever html carries data-keys="off". A page names its own keys with aria-keyshortcuts="A": a field is gone to,
   also one that is folded away, anything else clicked; of a link, data-field says which field of its page is meant. */
(() => {
  "use strict";
  const { root } = Ansim;
  const FIELDS = "input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=textbox], [role=menu]";
  const SETTLING_MS = 1000;
  const opened = performance.now();
  let held = false;
  let leader = false;
  let leaderTimer;

  // in Korean input the J key says "ㅓ": the letter then comes from the place of the key
  const letterOf = (event) => {
    if (/^[a-z/?]$/i.test(event.key)) return event.key.toLowerCase();
    return /^Key[A-Z]$/.test(event.code) ? event.code.at(-1).toLowerCase() : event.key;
  };

  const quiet = (event) =>
    root.dataset.keys === "off" ||
    event.isComposing ||
    event.keyCode === 229 ||
    event.defaultPrevented ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.target.closest?.(FIELDS) ||
    document.querySelector("dialog[open], .ui-dialog-visible, .ui-dialog[aria-hidden=false]");

  const search = () => {
    const inBar = document.getElementById("search-bar");
    if (!inBar) return;
    if (Ansim.visible(inBar)) inBar.focus();
    else Ansim.openDrawer?.(document.getElementById("search-rail"));
  };

  const step = (by) => {
    const rows = [...document.querySelectorAll("main [data-row]")].filter(Ansim.visible);
    if (!rows.length) return false;
    const at = rows.indexOf(document.activeElement.closest("[data-row]"));
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by));
    rows[next].focus();
    rows[next].scrollIntoView({ block: "nearest" });
    return true;
  };

  /* A key that bounces, or is held, must not decide on the page that opens by itself after the last decision. */
  const own = (letter) => {
    const fold = (one) => one.closest("details:not([open])");
    const element = [...document.querySelectorAll(`main [aria-keyshortcuts="${letter.toUpperCase()}"]`)].find((one) => Ansim.visible(fold(one) ?? one));
    if (element?.matches("input, textarea, select")) {
      if (fold(element)) fold(element).open = true;
      element.focus();
    } else if (element?.dataset.field) location.assign(`${element.href}#${element.dataset.field}`);
    else if (element && !(element.type === "submit" && (held || performance.now() - opened < SETTLING_MS))) element.click();
    return Boolean(element);
  };

  const press = (letter) => {
    if (leader) {
      leader = false;
      if (letter !== "h") return false;
      location.assign(root.dataset.start);
      return true;
    }
    switch (letter) {
      case "/":
        search();
        return true;
      case "?":
        document.getElementById("keys")?.showModal();
        return true;
      case "g":
        leader = true;
        clearTimeout(leaderTimer);
        leaderTimer = setTimeout(() => (leader = false), 1500);
        return true;
      case "j":
        return step(1) || own(letter);
      case "k":
        return step(-1) || own(letter);
      default:
        return /^[a-z]$/.test(letter) && own(letter);
    }
  };

  document.addEventListener("keydown", (event) => {
    held = event.repeat;
    if (!quiet(event) && press(letterOf(event))) event.preventDefault();
  });

  Ansim.act("keys-switch", (button) => {
    const off = root.dataset.keys !== "off";
    if (off) root.dataset.keys = "off";
    else delete root.dataset.keys;
    Ansim.remember("keys", off ? "off" : null);
    button.setAttribute("aria-pressed", String(!off));
  });
})();
