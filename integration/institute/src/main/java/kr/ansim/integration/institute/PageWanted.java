package kr.ansim.integration.institute;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted. Values are encoded here, because the client takes braces for templates and leaves what
 * looks encoded as it is. Public for the reason of {@link CallHeaders}.
 */
public final class PageWanted {

    private static final String LIMIT = "500";

    @QueryParam("search_timestamp")
    public final @Nullable String since;

    @QueryParam("next_page")
    public final @Nullable String page;

    @QueryParam("limit")
    public final String limit = LIMIT;

    /**
     * @param since what the institute gave last time; empty the first time
     * @param page what the page before has named; empty for the first
     */
    PageWanted(String since, String page) {
        this.since = since.isEmpty() ? null : encoded(since);
        this.page = page.isEmpty() ? null : encoded(page);
    }

    /** As it stands in the address. */
    String query() {
        return (since == null ? "" : "&search_timestamp=" + since)
                + (page == null ? "" : "&next_page=" + page)
                + "&limit=" + limit;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
