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

  /* The server leaves out what is null or empty in examples, though answers have it: put back what a schema requires. */
  const completed = (api) => {
    const at = (thing) =>
      thing?.$ref ? thing.$ref.slice(2).split("/").reduce((part, name) => part?.[name], api) : thing;
    const empty = { array: () => [], object: () => ({}), string: () => "" };
    const fill = (value, given) => {
      const schema = at(given);
      if (value === null || typeof value !== "object" || !schema) {
        return value;
      }
      if (Array.isArray(value)) {
        return value.map((item) => fill(item, schema.items));
      }
      const whole = {};
      for (const [name, member] of Object.entries(schema.properties ?? {})) {
        const known = at(member);
        if (name in value) {
          whole[name] = fill(value[name], member);
        } else if (schema.required?.includes(name)) {
          whole[name] = known.nullable ? null : (empty[known.type]?.() ?? null);
        }
      }
      return { ...value, ...whole };
    };
    const visit = (part) => {
      for (const media of Object.values(part?.content ?? {})) {
        for (const [name, given] of Object.entries(media.examples ?? {})) {
          const example = at(given);
          if (media.schema && typeof (example.value ?? {}) === "object") {
            media.examples[name] = { ...example, value: fill(example.value ?? {}, media.schema) };
          }
        }
      }
    };
    const { requestBodies = {}, responses = {} } = api.components ?? {};
    const operations = Object.values(api.paths ?? {}).flatMap((path) => Object.values(path));
    [...Object.values(requestBodies), ...Object.values(responses)].forEach(visit);
    operations.flatMap((operation) => Object.values(operation?.responses ?? {})).forEach(visit);
    return api;
  };

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

  const url = new URL("../../openapi?format=JSON", document.baseURI).href;
  SwaggerUIBundle({
    url,
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
    responseInterceptor: (response) => {
      if (response.url === url && response.ok) {
        response.text = JSON.stringify(completed(JSON.parse(response.text)));
      }
      return response;
    },
  });
})();
