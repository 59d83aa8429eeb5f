/* Two colons in a field that asks for it (data-snippets) open a list of words under it, which the code behind them narrows.
   While a syllable is being composed nothing opens, moves or is taken: the list follows when the syllable stands. */
(() => {
  "use strict";
  const CODE = /(?:^|[^:])::([\p{L}\p{N}_-]*)$/u;
  const MOST = 8;
  let holder;
  let all = [];

  // it may come later than the page
  const read = () => {
    const now = document.getElementById("snippets");
    if (now === holder) return;
    holder = now;
    all = JSON.parse(holder?.dataset.list ?? "[]");
    list.setAttribute("aria-label", holder?.dataset.label ?? "");
  };
  const say = (count) => {
    const said = document.getElementById("snippets-said");
    if (said) said.textContent = count ? said.dataset.found.replace("{0}", count) : said.dataset.none;
  };

  const list = document.createElement("ul");
  list.id = "snippet-list";
  list.className = "snippet-list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  let field;
  let found = [];
  let at = 0;

  const close = () => {
    list.hidden = true;
    ["aria-controls", "aria-activedescendant"].forEach((name) => field?.removeAttribute(name));
    field = undefined;
  };

  const mark = () => {
    [...list.children].forEach((row, place) => row.setAttribute("aria-selected", String(place === at)));
    list.children[at].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", list.children[at].id);
  };

  const row = (one, place) => {
    const item = document.createElement("li");
    item.id = `snippet-${place}`;
    item.setAttribute("role", "option");
    item.dataset.place = place;
    const code = document.createElement("b");
    code.textContent = one.code;
    const words = document.createElement("span");
    words.textContent = one.words;
    item.append(code, words);
    if (one.lacks) {
      const lacks = document.createElement("small");
      lacks.textContent = `${holder.dataset.lacks} ${one.lacks}`;
      item.append(lacks);
    }
    return item;
  };

  const place = () => {
    field.parentElement.append(list);
    list.style.top = `${field.offsetTop + field.offsetHeight + 2}px`;
    list.style.left = `${field.offsetLeft}px`;
    list.style.width = `${field.offsetWidth}px`;
  };

  const open = (target, code) => {
    read();
    const asked = code.toLowerCase();
    found = all.filter((one) => one.code.toLowerCase().includes(asked));
    found.sort((one, other) => other.code.toLowerCase().startsWith(asked) - one.code.toLowerCase().startsWith(asked));
    found = found.slice(0, MOST);
    say(found.length);
    if (!found.length) return close();
    field = target;
    at = 0;
    list.replaceChildren(...found.map(row));
    list.hidden = false;
    place();
    field.setAttribute("aria-controls", list.id);
    mark();
  };

  const look = (target) => {
    const before = target.value.slice(0, target.selectionStart);
    const asked = CODE.exec(before);
    if (asked) open(target, asked[1]);
    else if (field) close();
  };

  /* What stands behind the colons goes, the words come; what still lacks a fact is marked, to be typed over. */
  const take = (one) => {
    const target = field;
    const end = target.selectionStart;
    const begin = target.value.slice(0, end).lastIndexOf("::");
    close();
    target.focus();
    target.setRangeText(one.words, begin, end, "end");
    const gap = /\{\{[^}]*}}/.exec(one.words);
    if (gap) target.setSelectionRange(begin + gap.index, begin + gap.index + gap[0].length);
    target.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const fieldOf = (event) => (event.target.matches?.("textarea[data-snippets]") ? event.target : null);

  document.addEventListener("input", (event) => {
    const target = fieldOf(event);
    if (target && !event.isComposing) look(target);
  });
  document.addEventListener("compositionend", (event) => {
    const target = fieldOf(event);
    if (target) look(target);
  });

  const KEYS = {
    ArrowDown: () => (at = (at + 1) % found.length),
    ArrowUp: () => (at = (at + found.length - 1) % found.length),
    Home: () => (at = 0),
    End: () => (at = found.length - 1),
  };
  document.addEventListener(
    "keydown",
    (event) => {
      if (list.hidden || event.target !== field || event.isComposing || event.keyCode === 229) return;
      if (KEYS[event.key]) {
        KEYS[event.key]();
        mark();
      } else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey) {
        take(found[at]);
      } else if (event.key === "Escape") {
        close();
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );

  // the field keeps the focus while the list is pressed
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("li");
    if (item) take(found[Number(item.dataset.place)]);
  });
  document.addEventListener("focusout", (event) => event.target === field && close());

  const name = () =>
    document.querySelectorAll("textarea[data-snippets]:not([aria-autocomplete])").forEach((target) => {
      target.setAttribute("aria-autocomplete", "list");
      target.setAttribute("aria-haspopup", "listbox");
    });
  Ansim.onContent(name);
})();
