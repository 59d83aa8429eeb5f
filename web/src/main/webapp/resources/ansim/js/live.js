/* The mark of a live page tells its age. An idle page stops asking after a while, so that a forgotten screen is logged out
   like any other. */
(() => {
  "use strict";
  const IDLE = 20 * 60 * 1000;
  const arrivals = new WeakMap();
  let lastInput = Date.now();
  let stopped = false;

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
    age();
    idle();
  }, 1000);
})();
