/* Charts speak in roles: a series carries "--chart-1", the canvas gets the colour of the moment.
   Used as extender="Ansim.chart"; called by the widget before the chart is made. */
(() => {
  "use strict";
  const PAINTED = ["backgroundColor", "borderColor", "pointBackgroundColor", "pointBorderColor"];
  let probe;

  const colour = (value) => {
    if (typeof value !== "string" || !value.startsWith("--")) return value;
    if (!probe) {
      probe = document.createElement("span");
      probe.hidden = true;
      probe.style.forcedColorAdjust = "none";
      document.body.append(probe);
    }
    probe.style.color = `var(${value})`;
    return getComputedStyle(probe).color;
  };

  const roles = new WeakMap();
  const paint = (data) =>
    data.datasets.forEach((series) => {
      const kept = roles.get(series) || Object.fromEntries(PAINTED.filter((key) => series[key]).map((key) => [key, series[key]]));
      roles.set(series, kept);
      Object.entries(kept).forEach(([key, role]) => (series[key] = Array.isArray(role) ? role.map(colour) : colour(role)));
    });

  const defaults = () => {
    const { defaults: all } = Chart;
    all.color = colour("--ink-2");
    all.borderColor = colour("--chart-grid");
  };

  Ansim.chart = function () {
    const { defaults: all } = Chart;
    all.font.family = getComputedStyle(document.body).fontFamily;
    all.font.size = 12;
    all.scale.border.display = false;
    all.scales.category.grid = { display: false };
    all.plugins.legend.position = "bottom";
    all.plugins.legend.labels.boxWidth = 12;
    all.plugins.legend.labels.boxHeight = 12;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) all.animation = false;
    else all.animation.duration = 240;
    defaults();
    const { config } = this.cfg;
    config.options ||= {};
    config.options.maintainAspectRatio = false;
    paint(config.data);
  };

  document.addEventListener("ansim:scheme", () => {
    if (!window.Chart) return;
    defaults();
    Object.values(Chart.instances).forEach((chart) => {
      paint(chart.config.data);
      // scales copied the defaults when they were made
      Object.values(chart.config.options.scales || {}).forEach((scale) => {
        (scale.ticks ||= {}).color = Chart.defaults.color;
        (scale.grid ||= {}).color = Chart.defaults.borderColor;
      });
      // not update("none"): it keeps the colours that the bars of a series share
      chart.update();
    });
  });
})();
