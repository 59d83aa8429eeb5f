/* A map of our own drawing: district outlines, the river, and small doors with the number of fitting compartments.
   <div class="map" data-pins="[[id, lat, lng, free, name], …]" data-centre="lat,lng" data-base="/map/" data-many="{0} sites"
   data-walk="10 min walk"> in a .map-frame that stays hidden until there is something to see. Tells of a tapped door by the event ansim:pin. */
(() => {
  "use strict";
  const box = document.querySelector(".map[data-pins]");
  const frame = box?.closest(".map-frame");
  if (!box || !frame || !window.L) return;
  const MANY = 50;
  const WALK_M = 670; // ten minutes on foot, at the pace the list reckons with
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const pins = JSON.parse(box.dataset.pins);
  const centre = box.dataset.centre ? box.dataset.centre.split(",").map(Number) : null;
  const markers = new Map();
  let chosen = null;

  const icon = (free, on) =>
    L.divIcon({ className: "", iconSize: [34, 40], iconAnchor: [17, 48], html: `<span class="pin${on ? " pin--on" : ""}${free ? "" : " pin--none"}">${Number(free)}</span>` });

  // the map is a picture with a list beside it: nothing in it is a stop for Tab
  L.MarkerCluster?.mergeOptions({ keyboard: false });

  const crowd = (cluster) =>
    L.divIcon({ className: "", iconSize: [48, 40], iconAnchor: [24, 48], html: `<span class="pin pin--many">${box.dataset.many.replace("{0}", cluster.getChildCount())}</span>` });

  const draw = (map, districts, water) => {
    const level = (wanted) => (feature) => feature.properties.level === wanted;
    const quiet = { interactive: false };
    L.geoJSON(districts, { ...quiet, filter: level("sido"), style: { className: "map-land" } }).addTo(map);
    L.geoJSON(districts, { ...quiet, filter: level("sigungu"), style: { className: "map-gu" } }).addTo(map);
    L.geoJSON(water, { ...quiet, filter: (feature) => feature.geometry.type === "Polygon", style: { className: "map-water" } }).addTo(map);
    const names = L.layerGroup();
    L.geoJSON(districts, { filter: level("sigungu") }).eachLayer((layer) => {
      const { name, nameEn } = layer.feature.properties;
      const text = document.documentElement.lang === "en" ? nameEn || name : name;
      L.tooltip({ permanent: true, direction: "center", className: "map-name", interactive: false })
        .setLatLng(layer.getBounds().getCenter())
        .setContent(document.createTextNode(text).textContent)
        .addTo(names);
    });
    const show = () => (map.getZoom() >= 11 ? names.addTo(map) : names.remove());
    map.on("zoomend", show);
    show();
  };

  const place = (map) => {
    const group = pins.length > MANY && L.markerClusterGroup
      ? L.markerClusterGroup({ iconCreateFunction: crowd, showCoverageOnHover: false, maxClusterRadius: 46, animate: !still })
      : L.featureGroup();
    pins.forEach(([id, lat, lng, free, name]) => {
      const marker = L.marker([lat, lng], { icon: icon(free, false), keyboard: false, title: name, riseOnHover: true });
      marker.free = free;
      marker.on("click", () => document.dispatchEvent(new CustomEvent("ansim:pin", { detail: id })));
      markers.set(id, marker);
      group.addLayer(marker);
    });
    group.addTo(map);
  };

  const look = (map) => {
    const near = pins.slice(0, centre ? 5 : pins.length).map(([, lat, lng]) => [lat, lng]);
    if (centre) near.push(centre);
    // a pin stands above its place, and a phone's sheet covers the lower edge
    if (near.length) map.fitBounds(near, { paddingTopLeft: [28, 56], paddingBottomRight: [28, 32], maxZoom: 14, animate: false });
    else map.setView([37.55, 126.99], 11);
    if (!centre) return;
    const walk = L.circle(centre, { radius: WALK_M, className: "map-walk", interactive: false })
      .bindTooltip(box.dataset.walk, { permanent: true, direction: "bottom", className: "map-name", offset: [0, 18] })
      .addTo(map);
    const name = () => (map.getZoom() > 13 ? walk.openTooltip() : walk.closeTooltip());
    map.on("zoomend", name);
    name();
    L.marker(centre, { keyboard: false, interactive: false, icon: L.divIcon({ className: "pin-me", iconSize: [18, 18] }) }).addTo(map);
  };

  const paint = (id) => markers.get(id)?.setIcon(icon(markers.get(id).free, id === chosen)).setZIndexOffset(id === chosen ? 1000 : 0);

  const json = (name) => fetch(box.dataset.base + name).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(name))));

  Ansim.map = {
    choose(id) {
      if (id === chosen) return;
      const before = chosen;
      chosen = id;
      paint(before);
      paint(id);
    },
    count(id, free) {
      const marker = markers.get(id);
      if (!marker || marker.free === free) return;
      marker.free = free;
      paint(id);
    },
  };

  Promise.all([json("districts.json"), json("water.json")])
    .then(([districts, water]) => {
      frame.hidden = false;
      const map = L.map(box, { keyboard: false, zoomControl: false, attributionControl: false, minZoom: 6, maxZoom: 17, zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still });
      look(map);
      draw(map, districts, water);
      place(map);
      paint(chosen);
      new ResizeObserver(() => map.invalidateSize()).observe(box);
      Ansim.act("map-in", () => map.zoomIn());
      Ansim.act("map-out", () => map.zoomOut());
    })
    .catch(() => (frame.hidden = true));
})();
