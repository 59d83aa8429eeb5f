/* Choosing on the customer's page: a tap on a card takes a door at once, arrow keys only mark a card,
   a poll keeps the counts true without touching what somebody reads, and the map follows. */
(() => {
  "use strict";
  const form = document.getElementById("pick");
  document.documentElement.classList.add("js");
  const here = document.querySelector("[data-act=here]");
  const said = document.getElementById("find-said");
  const rounded = (degrees) => degrees.toFixed(4); // some ten metres
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  if (here && navigator.geolocation && window.isSecureContext) here.hidden = false;
  Ansim.act("here", (button) => {
    said.textContent = button.dataset.wait;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => location.assign(`${form.dataset.address}&lat=${rounded(coords.latitude)}&lng=${rounded(coords.longitude)}`),
      () => (said.textContent = button.dataset.failed),
      { timeout: 8000, maximumAge: 60000 },
    );
  });
  // spoken or pasted words come without a key before them, which the field would wait for
  document.getElementById("find")?.addEventListener("input", () => {
    const field = window.PrimeFaces?.getWidgetById?.("find:q");
    if (field) field.suppressInput = false;
  }, true);
  // the field swallows Enter while it waits for suggestions, and while they are open
  document.getElementById("find")?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.target.tagName !== "INPUT") return;
    if (Ansim.visible(document.querySelector(".ui-autocomplete-panel .ui-state-highlight"))) return;
    event.preventDefault();
    event.stopPropagation();
    document.getElementById("find:search").click();
  }, true);
  window.jQuery?.(document).on("pfAjaxSuccess", (event, xhr) => {
    if (!said || !xhr?.pfArgs || !("registerAway" in xhr.pfArgs)) return;
    const away = xhr.pfArgs.registerAway ? said.dataset.away : "";
    said.textContent = away;
    // the open list covers the sentence below the field, and must not say that there is no such address
    const nothing = document.querySelector(".ui-autocomplete-panel .ui-autocomplete-empty-message");
    if (nothing && away) nothing.textContent = away;
  });
  if (!form) return;

  const spoken = document.getElementById("spoken");
  const bar = () => document.getElementById("pick:bar");
  const chosen = () => form.querySelector("input[name=site]:checked");
  const cardOf = (id) => document.getElementById(`card-${id}`);
  const say = (text) => {
    if (text) spoken.textContent = text;
  };

  /** The button that takes the marked door shows itself as soon as another card than the held one is marked. */
  const sync = () => {
    const { held, over } = bar()?.dataset ?? {};
    const marked = chosen()?.value;
    form.querySelector(".hold__take")?.classList.toggle("is-needed", Boolean(marked && marked !== (held || over)));
    Ansim.map?.choose(marked || held || null);
  };

  // what is sent while an answer is on its way would carry the card that the answer marks, not the one tapped meanwhile
  let underWay = 0;
  let wanted = null;
  const take = () => {
    if (underWay) wanted = chosen()?.value;
    else form.querySelector(".hold__take")?.click();
  };
  window.jQuery?.(document).on("pfAjaxSend", () => (underWay += 1));
  window.jQuery?.(document).on("pfAjaxComplete", () => {
    underWay = Math.max(0, underWay - 1);
    const radio = wanted && cardOf(wanted)?.querySelector("input");
    if (underWay || !radio) return;
    wanted = null;
    if (radio.disabled || radio.value === bar()?.dataset.held) return;
    radio.checked = true;
    sync();
    take();
  });

  form.addEventListener("change", sync);
  form.addEventListener("click", (event) => {
    // arrow keys click too, without a pointer behind them
    if (!event.target.matches?.("input[name=site]") || event.detail === 0) return;
    sync();
    if (event.target.value !== bar()?.dataset.held) take();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches?.("input[name=site]")) return;
    event.preventDefault();
    if (event.target.value !== bar()?.dataset.held) take();
  });

  document.addEventListener("ansim:pin", ({ detail: id }) => {
    const card = cardOf(id);
    const more = document.getElementById("more");
    if (!card) {
      if (more) location.assign(`${more.href}#card-${id}`);
      return;
    }
    const radio = card.querySelector("input");
    card.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    if (radio.disabled) return;
    radio.checked = true;
    radio.focus({ preventScroll: true });
    sync();
  });

  const refresh = (id, [free, state, count, reason]) => {
    Ansim.map?.count(id, free);
    const card = cardOf(id);
    if (!card) return;
    const radio = card.querySelector("input");
    const gone = state !== "free";
    if (gone && !radio.disabled && radio.checked && bar()?.dataset.held !== id) say(spoken.dataset.full.replace("{0}", card.querySelector("b").textContent));
    // a held door is counted as taken, but it is this customer's
    radio.disabled = gone && bar()?.dataset.held !== id;
    const put = (selector, text) => {
      const element = card.querySelector(selector);
      if (element && element.textContent !== text) element.textContent = text;
    };
    put(".locker__why", bar()?.dataset.held === id ? spoken.dataset.yours : reason);
    put(".locker__left b", count);
    put(".locker__left small", gone ? "" : spoken.dataset.left);
  };

  let counts = "";
  Ansim.onContent(() => {
    const fresh = document.getElementById("pick:counts")?.dataset.counts;
    sync();
    if (!fresh || fresh === counts) return;
    counts = fresh;
    Object.entries(JSON.parse(fresh)).forEach(([id, values]) => refresh(id, values));
  });

  const poll = () => window.PrimeFaces?.widgets?.counts;
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) poll()?.stop();
    else {
      poll()?.start();
      window.ansimRefresh?.();
    }
  });

  // a failed poll is followed by the next one; only what somebody pressed must be told
  const pressed = (settings) => /faces\.source=[^&]*(confirm|again|hold|renew|home)&/.test(settings?.data ?? "");
  window.jQuery?.(document).on("pfAjaxError", (event, xhr, settings) => {
    if (xhr?.statusText === "abort" || !pressed(settings)) return;
    const often = xhr?.status === 429;
    document.getElementById("failed").hidden = often;
    document.getElementById("too-often").hidden = !often;
    say(document.getElementById(often ? "too-often" : "failed").textContent.trim());
  });
  // times ran on while the line was down
  window.addEventListener("online", () => window.ansimRefresh?.());

  Ansim.checkout = { bar, say };
  if (location.hash.startsWith("#card-")) document.dispatchEvent(new CustomEvent("ansim:pin", { detail: location.hash.slice(6) }));
})();
