/* The call bar. The server calls over the websocket that something has changed, and the page asks what; without a websocket it
   asks every five seconds, and with one every ten, by which an agent is known to be here. It asks in a way that builds no page; only
   a bar that has changed is drawn anew, and what is pressed in it is sent to the bar's own address, so that the page around it stays
   as it is. A call that rings opens its page, unless something typed here would be lost or the agent is about another call.
   Read before f:websocket writes the script that names AnsimCalls. */
(() => {
  "use strict";
  const POLL = 5000;
  const BEAT = 10000;
  const AGAIN = 500;
  const IDLE = 20 * 60 * 1000;
  const OPENED = "ansim.call";
  let connected = false;
  let asked = Date.now();
  let turns = 0;
  let touched = Date.now();
  let title = "";
  let underWay = 0;
  let before = Promise.resolve();

  const bar = () => document.getElementById("callBar");
  const line = () => document.getElementById("callBar:line");
  const wrap = () => document.getElementById("callBar:wrap");

  const put = (here, there) => {
    const focused = here.contains(document.activeElement) ? document.activeElement.id : "";
    there.querySelectorAll("script").forEach((script) => script.remove());
    here.replaceWith(there);
    if (focused) document.getElementById(focused)?.focus();
  };

  /* What is typed about a call stays while the bar asks for a word about the same one, unless it was just this that was sent. */
  const draw = (html, sentWords) => {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const part = (name) => fresh.getElementById(`callBar:${name}`);
    put(line(), part("line"));
    if (sentWords || (wrap().dataset.wrap ?? "") !== (part("wrap").dataset.wrap ?? "")) put(wrap(), part("wrap"));
    document.getElementById("callBar:told").replaceChildren(...part("told").childNodes);
    // what failed is told where the page tells it
    const failures = fresh.getElementById("failures");
    if (failures.querySelector("li")) put(document.getElementById("failures"), failures);
  };

  /* As PrimeFaces tells it of its own requests, so that the page says that the line is down, or up again. */
  const tell = (what, status) => window.jQuery(document).trigger(what, [{ status, statusText: "" }, {}]);

  const send = async (body) => {
    let answer;
    let text;
    try {
      // as a script: that the session is over is told to the page, by its next request
      answer = await fetch(bar().dataset.at, { ...(body && { method: "POST", body }), headers: { Accept: "application/json" } });
      text = await answer.text();
    } catch {
      tell("pfAjaxError", 0);
      return;
    }
    if (answer.ok) {
      draw(text, body?.has("callBar:wrapUp"));
      tell("pfAjaxSuccess", answer.status);
    } else if (answer.status === 401) {
      location.reload();
    } else {
      tell("pfAjaxError", answer.status);
    }
  };

  /* One after the other: a bar that is drawn later must not be older. */
  const exchange = (body) => {
    underWay += 1;
    before = before.catch(() => {}).then(() => send(body)).finally(() => (underWay -= 1));
    return before;
  };

  const press = (button) => {
    // pressed twice it would be sent for what the first press has brought
    if (button.hasAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    const ofWrap = wrap().contains(button);
    const body = new URLSearchParams();
    new FormData(bar()).forEach((value, name) => {
      if (ofWrap || name === bar().id || name === "callBar:of") body.append(name, value);
    });
    // the bar's own address keeps no state; the one in its form is of the page around it
    body.set("jakarta.faces.ViewState", "stateless");
    body.set(PrimeFaces.csp.NONCE_INPUT, PrimeFaces.csp.NONCE_VALUE);
    body.set(button.name, "");
    exchange(body).finally(() => button.removeAttribute("aria-busy"));
  };

  const ask = async () => {
    if (!line()) return;
    // a forgotten page of somebody who is away is logged out like any other
    if (!("on" in line().dataset) && Date.now() - touched > IDLE) return;
    asked = Date.now();
    const turn = ++turns;
    let now = null;
    try {
      const answer = await fetch(bar().dataset.pulse, { headers: { Accept: "application/json" } });
      if (answer.ok) now = await answer.json();
      // whoever is not let in any more is told so by the page; in any other trouble the next beat asks again
      else if (answer.status === 401 || answer.status === 403) location.reload();
      if (!answer.ok) return;
    } catch {
      return;
    }
    // an answer that a later one has overtaken is old
    if (turn !== turns) return;
    if (now.shown === line().dataset.shown && now.wrap === (wrap().dataset.wrap ?? "")) return;
    // what is under way may bring the same, and would be lost with the page
    if (underWay) setTimeout(ask, AGAIN);
    else if (now.to && !now.wrap && isNew(now.call) && !isTyped()) open(now);
    else exchange();
  };

  window.AnsimCalls = {
    opened() {
      connected = true;
    },
    closed() {
      connected = false;
    },
    heard() {
      ask();
    },
  };

  const isTyped = () =>
    [...document.querySelectorAll("main textarea, main input, .callbar__wrap textarea")].some((one) => {
      if (one.type === "hidden" || one.type === "search" || one.readOnly) return false;
      return one.type === "checkbox" || one.type === "radio" ? one.checked !== one.defaultChecked : one.value !== one.defaultValue;
    });

  const say = (words) => {
    const place = document.querySelector("#callBar [data-said]");
    if (place.textContent !== words) place.textContent = words;
  };

  const isNew = (call) => !location.search.includes(call) && sessionStorage.getItem(OPENED) !== call;

  const open = ({ to, call }) => {
    sessionStorage.setItem(OPENED, call);
    location.assign(to);
  };

  const ring = () => {
    const { to, call } = line().dataset;
    const { rings, open: opens, busy } = bar().dataset;
    if (!to) {
      if (title) document.title = title;
      title = "";
      say("");
      return;
    }
    if (!title) {
      title = document.title;
      // once, and not to and fro: it is read out and seen in the row of tabs
      document.title = `☎ ${rings}`;
    }
    if (!isNew(call)) {
      say(rings);
    } else if (isTyped()) {
      say(opens);
    } else if (wrap().dataset.wrap) {
      say(busy);
    } else {
      open({ to, call });
    }
  };

  const tick = () =>
    document.querySelectorAll(".callbar__time[data-since]").forEach((place) => {
      const { since, until } = place.dataset;
      const end = until ? Date.parse(until) : Date.now();
      const seconds = Math.max(0, Math.floor((end - Date.parse(since)) / 1000));
      place.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    });

  ["pointerdown", "keydown"].forEach((kind) =>
    document.addEventListener(kind, () => (touched = Date.now()), { passive: true }));

  document.addEventListener("DOMContentLoaded", () => {
    if (!line()) return;
    let seen = "";
    Ansim.onContent(() => {
      if (line().dataset.shown === seen) return;
      seen = line().dataset.shown;
      ring();
    });
    tick();
    setInterval(tick, 1000);
    bar().addEventListener("click", (event) => {
      const button = event.target.closest("button[name]");
      if (button) press(button);
    });
    // a page behind others has its own timers rung once a minute, by which its agent would be taken for gone; a worker's go on
    new Worker(bar().dataset.clock).addEventListener("message", () => {
      if (Date.now() - asked >= (connected ? BEAT : POLL) - 500) ask();
    });
  });
})();
