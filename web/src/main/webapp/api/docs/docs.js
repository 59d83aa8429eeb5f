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

  /* Two faults of Swagger UI for those who do not see it: links inside of buttons, and choices without a name. */
  const plainTitles = (system) => ({
    wrapComponents: { DeepLink: () => (link) => system.React.createElement("span", null, link.text) },
  });
  new MutationObserver(() => {
    for (const choice of document.querySelectorAll("#api select:not([aria-label])")) {
      const what = choice.id === "servers" ? "Server" : choice.matches(".examples-select-element") ? "Example" : "Value";
      choice.setAttribute("aria-label", what);
    }
  }).observe(document.getElementById("api"), { childList: true, subtree: true });

  SwaggerUIBundle({
    url: "../../openapi",
    dom_id: "#api",
    layout: "BaseLayout",
    deepLinking: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    syntaxHighlight: { activated: false },
    plugins: [plainTitles],
    persistAuthorization: false,
    validatorUrl: null,
  });
})();
