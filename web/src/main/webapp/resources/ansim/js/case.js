/* Tells, together with the next look, whether something is written that is not sent yet; so colleagues do not write the same. */
(() => {
  "use strict";
  document.addEventListener("input", (event) => {
    const flag = document.getElementById("live:writing");
    if (!flag || !event.target.matches("[data-writing]")) return;
    flag.value = String([...document.querySelectorAll("[data-writing]")].some((field) => field.value.trim() !== ""));
  });
})();
