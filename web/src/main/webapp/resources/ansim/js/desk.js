/* The one screen of the desk: whoever asks for older things stands at the first of them. */
(() => {
  "use strict";
  const MORE = "more:act";
  const rows = () => [...document.querySelectorAll(".desk__line ol.line [data-row]")];
  let known = 0;

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("button")?.id === MORE) known = rows().length;
  }, true);

  window.jQuery?.(document).on("pfAjaxComplete", (event, xhr) => {
    const source = new URLSearchParams(xhr?.pfSettings?.data).get("jakarta.faces.source");
    if (source === MORE) rows()[known]?.focus();
  });
})();
