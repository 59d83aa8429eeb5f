/* An answer to a script that is no page: whose role is refused is led to the page that says which role may; any other
   failure is told where messages stand, for what was pressed must never seem to have worked. */
(() => {
  "use strict";
  const box = document.querySelector(".failures[data-failed]");
  const OFFLINE = 0;
  if (!box) return;
  window.jQuery?.(document).on("pfAjaxError", (event, xhr) => {
    if (!xhr || xhr.status === OFFLINE) return;
    if (xhr.status === 403) {
      location.reload();
      return;
    }
    const region = document.getElementById("failures");
    region.className = "ui-messages ui-widget";
    region.innerHTML = '<div class="ui-messages-error"><ul><li><span class="ui-messages-error-summary"></span> <span class="ui-messages-error-detail"></span></li></ul></div>';
    region.querySelector(".ui-messages-error-summary").textContent = box.dataset.failed;
    region.querySelector(".ui-messages-error-detail").textContent = box.dataset.how;
  });
})();
