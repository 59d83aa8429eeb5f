/* The one screen of the desk: whoever asks for older things stands at the first of them, and what should have come late and has
   not can be asked for again. */
(() => {
  "use strict";
  const MORE = "more:act";
  const rows = () => [...document.querySelectorAll(".desk__line ol.line [data-row]")];
  let known = 0;

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("button")?.id === MORE) known = rows().length;
  }, true);

  window.jQuery?.(document).on("pfAjaxComplete pfAjaxError", (event, xhr, settings) => {
    const sent = new URLSearchParams((xhr?.pfSettings ?? settings)?.data);
    if (sent.get("jakarta.faces.source") === MORE) rows()[known]?.focus();
    if (sent.has("late")) document.getElementById("lateMissing").hidden = !document.querySelector("#past .skeleton");
  });
})();
