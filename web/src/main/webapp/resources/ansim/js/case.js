/* Tells, together with the next look, whether something is written that is not sent yet; so colleagues do not write the same. */
(() => {
  "use strict";
  const tell = () => {
    const flag = document.getElementById("live:writing");
    if (flag) flag.value = String([...document.querySelectorAll("[data-writing]")].some((field) => field.value.trim() !== ""));
  };
  document.addEventListener("input", tell);
  // what was sent is gone from its field
  Ansim.onContent(tell);
})();
