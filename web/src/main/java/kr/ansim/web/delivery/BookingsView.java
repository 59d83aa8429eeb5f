package kr.ansim.web.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.ansim.delivery.BookingFilter;
import kr.ansim.delivery.BookingLookUp;
import kr.ansim.delivery.BookingPage;
import kr.ansim.delivery.BookingSummary;
import kr.ansim.delivery.FindBookings;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** Bookings, the newest first, or those that an order's number or a booking's id begins. All of it is in the address. */
@Named("bookings")
@RequestScoped
public class BookingsView {

    private static final int ROWS = 25;

    /** A pill above the table; what is over is not counted. */
    public record Pill(BookingFilter show, @Nullable Integer count, boolean current, String link) {

        public String textKey() {
            return "bookings.show." + show.name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    private BookingLookUp lookUp;

    @Inject
    private HttpServletRequest request;

    private String query = "";
    private BookingFilter show = BookingFilter.ALL;
    private @Nullable UUID before;
    private @Nullable BookingPage page;

    @PostConstruct
    void open() {
        String typed = request.getParameter("q");
        query = typed == null ? "" : typed.strip();
        show = Arrays.stream(BookingFilter.values())
                .filter(one -> one.name().equalsIgnoreCase(request.getParameter("show")))
                .findFirst()
                .orElse(BookingFilter.ALL);
        before = AddressedId.in(request, "before").orElse(null);
    }

    private BookingPage page() {
        BookingPage known = page;
        if (known == null) {
            known = lookUp.find(new FindBookings(query, show, before, ROWS));
            page = known;
        }
        return known;
    }

    public List<BookingSummary> getRows() {
        return page().rows();
    }

    public List<Pill> getPills() {
        Map<BookingFilter, Integer> counts = lookUp.counts();
        return Arrays.stream(BookingFilter.values())
                .map(one -> new Pill(one, counts.get(one), one == show, link(one, null)))
                .toList();
    }

    public boolean isMore() {
        return page().next() != null;
    }

    public String getNextLink() {
        return link(show, page().next());
    }

    public String getFirstLink() {
        return link(show, null);
    }

    public boolean isLater() {
        return before != null;
    }

    /** Whether there may be more that begin like this than are shown. */
    public boolean isCut() {
        return !query.isEmpty() && page().rows().size() == ROWS;
    }

    private String link(BookingFilter filter, @Nullable UUID next) {
        return "?show=" + filter.name().toLowerCase(Locale.ROOT)
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                + (next == null ? "" : "&before=" + next);
    }

    public boolean isNarrowed() {
        return !query.isEmpty() || show != BookingFilter.ALL;
    }

    public String getQuery() {
        return query;
    }

    public String getShow() {
        return show.name().toLowerCase(Locale.ROOT);
    }
}
