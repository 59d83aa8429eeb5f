/* The map of sites: a tapped door opens its site. */
(() => {
  "use strict";
  document.addEventListener("ansim:pin", (event) => location.assign(`site.xhtml?id=${encodeURIComponent(event.detail)}`));
})();
