/* The line is down: an amber strip says what is safe, and live marks say how old they are (data-as-of, data-age). */
(() => {
  "use strict";
  const { root } = Ansim;
  const strip = document.getElementById("offline");
  if (!strip) return;
  let timer;

  const age = () =>
    document.querySelectorAll(".live[data-as-of]").forEach((mark) => {
      const words = mark.querySelector("[data-now]");
      const minutes = Math.max(1, Math.round((Date.now() - Date.parse(mark.dataset.asOf)) / 60000));
      words.textContent = root.hasAttribute("data-offline") ? strip.dataset.age.replace("{0}", minutes) : words.dataset.now;
    });

  const show = (offline) => {
    root.toggleAttribute("data-offline", offline);
    strip.textContent = offline ? strip.dataset.text : "";
    clearInterval(timer);
    if (offline) timer = setInterval(age, 30000);
    age();
  };

  // the words must show without a line, and the font comes in pieces, each when a letter of it is first needed
  document.fonts?.load("600 1rem 'Pretendard Variable'", strip.dataset.text + strip.dataset.age);

  window.addEventListener("offline", () => show(true));
  window.addEventListener("online", () => show(false));
  if (!navigator.onLine) show(true);

  // a request that never reached the server tells it earlier than the browser does
  window.jQuery?.(document)
    .on("pfAjaxError", (event, xhr) => xhr?.status === 0 && xhr.statusText !== "abort" && show(true))
    .on("pfAjaxError", (event, xhr, settings) =>
      // PrimeFaces frees a button only after an answer, and without one it would spin for ever
      setTimeout(() =>
        Object.values(PrimeFaces.widgets)
          .filter((widget) => "ajaxCount" in widget && PrimeFaces.ajax.Utils.isXhrSource(widget, settings))
          .forEach((widget) => PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq)),
      ))
    .on("pfAjaxSuccess", () => root.hasAttribute("data-offline") && navigator.onLine && show(false));
})();
