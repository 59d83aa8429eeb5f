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

  window.addEventListener("offline", () => show(true));
  window.addEventListener("online", () => show(false));
  if (!navigator.onLine) show(true);

  // a request that never reached the server tells it earlier than the browser does
  window.jQuery?.(document)
    .on("pfAjaxError", (event, xhr) => xhr?.status === 0 && xhr.statusText !== "abort" && show(true))
    .on("pfAjaxSuccess", () => root.hasAttribute("data-offline") && navigator.onLine && show(false));
})();
