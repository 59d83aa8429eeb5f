/* What is typed into a step of the application goes to the server a moment later, so that nobody types it twice. */
(() => {
  "use strict";
  const MOMENT = 800;
  let timer;

  const later = (event) => {
    if (!event.target.closest("form#f")) return;
    clearTimeout(timer);
    timer = setTimeout(() => window.keepTyped?.(), MOMENT);
  };
  document.addEventListener("input", later);
  document.addEventListener("change", later);

  // a step that is being kept is not to be kept as typed again
  document.addEventListener("click", (event) => event.target.closest("form#f button") && clearTimeout(timer), true);
})();
