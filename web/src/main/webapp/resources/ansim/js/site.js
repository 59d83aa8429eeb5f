/* The live board: a tapped door opens at the right and stands in the address, holds count down, the mark tells its age.
   An idle board stops asking after a while, so that a forgotten screen is logged out like any other. */
(() => {
  "use strict";
  const IDLE = 20 * 60 * 1000;
  const arrivals = new WeakMap();
  let lastInput = Date.now();
  let stopped = false;

  Ansim.act("door", (door) => {
    document.querySelectorAll(".cabinet button.door").forEach((other) => other.setAttribute("aria-pressed", String(other === door)));
    const address = new URL(location.href);
    address.searchParams.set("door", door.dataset.door);
    history.replaceState(null, "", address);
    window.ansimSelectDoor([{ name: "door", value: door.dataset.door }]);
  });

  const clocks = () => {
    const cabinet = document.querySelector(".cabinet[data-clocks]");
    cabinet?.dataset.clocks.split(" ").filter(Boolean).forEach((clock) => {
      const at = clock.lastIndexOf("=");
      const door = cabinet.querySelector(`[data-door="${CSS.escape(clock.slice(0, at))}"].door--held .door__rest`);
      const left = Math.max(0, Math.round((Number(clock.slice(at + 1)) - Date.now()) / 1000));
      if (door) door.textContent = `${String(Math.floor(left / 60)).padStart(2, "0")}:${String(left % 60).padStart(2, "0")}`;
    });
  };

  const age = () => {
    const mark = document.querySelector(".live[data-live]");
    if (!mark || Ansim.root.hasAttribute("data-offline")) return;
    if (!arrivals.has(mark)) arrivals.set(mark, Date.now());
    const seconds = Math.floor((Date.now() - arrivals.get(mark)) / 1000);
    const words = mark.querySelector("[data-now]");
    words.textContent = mark.dataset.live.replace("{0}", seconds);
  };

  const idle = () => {
    const live = window.PrimeFaces?.widgets?.live;
    if (!live || stopped || Date.now() - lastInput < IDLE) return;
    live.stop();
    stopped = true;
  };
  ["pointermove", "pointerdown", "keydown"].forEach((kind) =>
    document.addEventListener(kind, () => {
      lastInput = Date.now();
      if (!stopped) return;
      stopped = false;
      window.PrimeFaces.widgets.live.start();
    }, { passive: true }));

  setInterval(() => {
    clocks();
    age();
    idle();
  }, 1000);

  // a board that was replaced takes the focus of its door with it
  let focused;
  window.jQuery?.(document)
    .on("pfAjaxSend", () => (focused = document.activeElement?.dataset?.door))
    .on("pfAjaxComplete", () => {
      if (focused && document.activeElement === document.body) document.querySelector(`.cabinet [data-door="${CSS.escape(focused)}"]`)?.focus();
    });
})();
