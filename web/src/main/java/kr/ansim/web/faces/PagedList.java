package kr.ansim.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of which all is in the address: what is looked for, and after which row the page begins; also after an act on it. */
public abstract class PagedList<R> {

    private static final int ROWS = 25;

    @Inject
    private PageAddress address;

    private String query = "";
    private @Nullable UUID after;
    private @Nullable List<R> found;

    @PostConstruct
    void open() {
        query = address.text("q");
        after = address.id("after").orElse(null);
    }

    protected abstract List<R> find(String wanted, @Nullable UUID last, int limit);

    protected abstract UUID id(R row);

    /** Told of what comes before somebody's eyes, each time it was read; a list of persons leaves it in the access log. */
    protected void seen(List<R> rows) {
        // most lists show nobody
    }

    /** What else is in the address, such as {@code show=open&}. */
    protected abstract String kept();

    /** Empty when the address of the page says nothing of it. */
    protected String parameter(String name) {
        return address.text(name);
    }

    /** One more than is shown, which tells whether there is a next page. */
    private List<R> found() {
        List<R> known = found;
        if (known == null) {
            known = find(query, after, ROWS + 1);
            found = known;
            seen(page(known));
        }
        return known;
    }

    /** What was read before an act is not true after it. */
    public void again() {
        found = null;
    }

    public @Nullable UUID getAfter() {
        return after;
    }

    private static <R> List<R> page(List<R> found) {
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    public List<R> getRows() {
        return page(found());
    }

    public boolean isMore() {
        return found().size() > ROWS;
    }

    public boolean isLater() {
        return after != null;
    }

    public String getNextLink() {
        return getFirstLink() + "&after=" + id(getRows().get(ROWS - 1));
    }

    public String getFirstLink() {
        return "?" + kept() + "q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    public boolean isNarrowed() {
        return !query.isEmpty();
    }

    public String getQuery() {
        return query;
    }
}
