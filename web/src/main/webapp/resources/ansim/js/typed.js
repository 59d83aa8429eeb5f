/* What is typed into a step of the application goes to the server a moment later, so that nobody types it twice; at once when
   something else is pressed or the page is left. What may not have come there by then is kept in the tab by kept.js, but for
   people and bank accounts. */
(() => {
  "use strict";
  const MOMENT = 800;
  let timer;

  const drop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const send = () => {
    drop();
    window.keepTyped?.()?.then(({ jqXHR }) => Ansim.kept?.taken(jqXHR));
  };
  const later = (event) => {
    if (!event.target.closest("form#f")) return;
    drop();
    timer = setTimeout(send, MOMENT);
  };
  document.addEventListener("input", later);
  document.addEventListener("change", later);

  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("button, input[type=submit], a[href]");
    if (!pressed || timer === undefined) return;
    // a step that is being kept is not to be kept as typed again
    if (Ansim.kept?.hands(pressed)) drop();
    else send();
  }, true);
  document.addEventListener("visibilitychange", () => document.hidden && timer !== undefined && send());
})();
