package kr.ansim.web.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kr.ansim.delivery.ListSites;
import kr.ansim.delivery.SiteFilter;

/** What the address of the list says: which sites, as list or map, which page. What cannot be read does not narrow. */
record SitesAddress(String text, String province, String district, SiteFilter show, boolean map, int page) {

    private static final int LAST_PAGE = 100_000;

    static SitesAddress of(HttpServletRequest request) {
        String province = parameter(request, "province");
        return new SitesAddress(
                parameter(request, "q"),
                province,
                province.isEmpty() ? "" : parameter(request, "district"),
                Arrays.stream(SiteFilter.values())
                        .filter(one -> one.name().equalsIgnoreCase(parameter(request, "show")))
                        .findFirst()
                        .orElse(SiteFilter.ALL),
                parameter(request, "view").equals("map"),
                page(parameter(request, "page")));
    }

    ListSites question(int rows) {
        return new ListSites(text, province, district, show, (page - 1) * rows, rows);
    }

    SitesAddress showing(SiteFilter other) {
        return new SitesAddress(text, province, district, other, map, 1);
    }

    SitesAddress asMap(boolean other) {
        return new SitesAddress(text, province, district, show, other, 1);
    }

    SitesAddress atPage(int other) {
        return new SitesAddress(text, province, district, show, map, other);
    }

    boolean narrows() {
        return !text.isEmpty() || !province.isEmpty() || show != SiteFilter.ALL;
    }

    /** The query part of an address that asks for this, beginning with a question mark. */
    String link() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", text);
        parts.put("province", province);
        parts.put("district", district);
        parts.put("show", show == SiteFilter.ALL ? "" : show.name().toLowerCase(Locale.ROOT));
        parts.put("view", map ? "map" : "");
        parts.put("page", page == 1 ? "" : String.valueOf(page));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static int page(String text) {
        try {
            return Math.max(1, Math.min(Integer.parseInt(text), LAST_PAGE));
        } catch (NumberFormatException nonsense) {
            return 1;
        }
    }
}
