/* The description of the API by Swagger UI. An API key typed in here stays on this page and is forgotten with it. */
(() => {
  "use strict";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = /(?:^|;\s*)ansim\.theme=(light|dark)(?:;|$)/.exec(document.cookie)?.[1];

  const show = () => root.classList.toggle("dark-mode", chosen ? chosen === "dark" : system.matches);
  if (chosen) {
    root.dataset.theme = chosen;
  }
  system.addEventListener("change", show);
  show();

  SwaggerUIBundle({
    url: new URL("../../openapi", document.baseURI).href,
    dom_id: "#api",
    layout: "BaseLayout",
    deepLinking: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    persistAuthorization: false,
    validatorUrl: null,
  });
})();
