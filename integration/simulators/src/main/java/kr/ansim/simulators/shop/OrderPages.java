package kr.ansim.simulators.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ansim.simulators.Options;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Language;
import kr.ansim.simulators.http.Page;
import kr.ansim.simulators.http.Routes;
import kr.ansim.simulators.shop.Order.State;
import org.jspecify.annotations.Nullable;

/** The shop's orders, and the page on which a customer arrives on the way back from choosing a locker. */
final class OrderPages {

    static final String LAYOUT = "shop/layout.html";

    private static final List<String> SIZES = List.of("SMALL", "MID_SMALL", "MEDIUM", "LARGE");
    private static final List<String> BOOKING_STATES = List.of("HELD", "CONFIRMED", "CANCELLED", "EXPIRED");
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final Map<String, State> RESULTS =
            Map.of("confirmed", State.LOCKER, "home", State.HOME, "abandoned", State.ABANDONED);

    private final Options options;
    private final Orders orders;
    private final Ansim ansim;

    OrderPages(Options options, Orders orders, Ansim ansim) {
        this.options = options;
        this.orders = orders;
        this.ansim = ansim;
    }

    void routes(Routes routes) {
        routes.on("GET", "/orders", this::list);
        routes.on("GET", "/orders/*", this::one);
        routes.on("GET", "/return", this::comeBack);
    }

    private void list(Call call) throws IOException {
        Language language = call.language();
        List<Order> all = orders.all();
        String rows = all.stream()
                .map(order -> Page.of("shop/order-row.html", language)
                        .with("number", order.number())
                        .with(
                                "product",
                                language.text("product." + order.product().key()))
                        .with("at", time(order.placedAt(), language))
                        .with("state", stateKey(order))
                        .with("stateText", language.text("state." + stateKey(order)))
                        .render())
                .collect(Collectors.joining());
        Page.of("shop/orders.html", language)
                .with("rows", rows)
                .with("some", all.isEmpty() ? "" : "true")
                .with("none", all.isEmpty() ? "true" : "")
                .send(call, 200, LAYOUT, language.text("orders.title"), "");
    }

    private void one(Call call) throws IOException {
        Optional<Order> order = orders.find(call.segment(1));
        if (order.isPresent()) {
            show(call, 200, order.get(), "");
        } else {
            message(call, 404, "unknown");
        }
    }

    /** Believes nothing that is not signed; a repeated or older way back changes nothing any more. */
    private void comeBack(Call call) throws IOException {
        Optional<Credentials> credentials = Credentials.read(options, Credentials.BOOKING);
        String result = call.exactParameter("result");
        State state = RESULTS.get(result);
        if (credentials.isEmpty() || state == null || !signed(call, credentials.get())) {
            message(call, 400, "forged");
            return;
        }
        Optional<Order> found = orders.find(call.exactParameter("orderNo"));
        if (found.isEmpty()) {
            message(call, 404, "unknown");
            return;
        }
        Order order = found.get();
        long at = instant(call.exactParameter("ts"));
        if (at >= order.decidedAt()) {
            String bookingId = call.exactParameter("bookingId");
            order = order.decided(state, bookingId.isEmpty() ? null : bookingId, at);
            orders.keep(order);
        }
        show(call, 200, order, "");
    }

    private static boolean signed(Call call, Credentials credentials) {
        String expected = ReturnSignature.of(
                credentials.signingSecret(),
                call.exactParameter("session"),
                call.exactParameter("orderNo"),
                call.exactParameter("result"),
                call.exactParameter("bookingId"),
                call.exactParameter("ts"));
        return ReturnSignature.same(expected, call.exactParameter("sig").toLowerCase(Locale.ROOT));
    }

    void show(Call call, int status, Order order, String trouble) throws IOException {
        Language language = call.language();
        Optional<Credentials> credentials = Credentials.read(options, Credentials.BOOKING);
        Page page = Page.of("shop/order.html", language)
                .with("number", order.number())
                .with("headline", language.text("headline." + stateKey(order)))
                .with("advice", language.text("advice." + stateKey(order)))
                .with("state", stateKey(order))
                .with("stateText", language.text("state." + stateKey(order)))
                .with("product", language.text("product." + order.product().key()))
                .with("size", order.product().dimensions())
                .with("price", won(order.product().price(), language))
                .with("name", order.customer().name())
                .with("phone", order.customer().phone())
                .with("address", order.state() == State.HOME ? order.customer().address() : "")
                .with("undecided", order.state() == State.LOCKER ? "" : "true")
                .with("homeward", order.state() == State.LOCKER || order.state() == State.HOME ? "" : "true")
                .with("trouble", trouble);
        String bookingId = order.bookingId();
        if (order.state() == State.LOCKER && bookingId != null && credentials.isPresent()) {
            booking(page, credentials.get(), bookingId, language);
        }
        page.send(
                call,
                status,
                LAYOUT,
                language.text("headline." + stateKey(order)),
                origin(credentials.map(Credentials::portal), options.portal()));
    }

    private void booking(Page page, Credentials credentials, String id, Language language) {
        Optional<JsonNode> read = ansim.booking(credentials, id, language);
        if (read.isEmpty()) {
            page.with("unread", "true");
            return;
        }
        JsonNode booking = read.get();
        page.with("booking", id)
                .with(
                        "bookingState",
                        known("booking.", BOOKING_STATES, booking.path("state").asText(), language))
                .with("compartment", booking.path("compartment").asText())
                .with("doorSize", known("size.", SIZES, booking.path("size").asText(), language));
        Optional<JsonNode> point = booking.hasNonNull("pickupPointId")
                ? ansim.pickupPoint(credentials, booking.path("pickupPointId").asText(), language)
                : Optional.of(booking.path("pickupPoint"));
        point.ifPresent(site -> page.with("site", site.path("name").asText(""))
                .with("siteAddress", site.path("address").asText("")));
    }

    private static void message(Call call, int status, String what) throws IOException {
        Language language = call.language();
        Page.of("shop/message.html", language)
                .with("headline", language.text("headline." + what))
                .with("advice", language.text("advice." + what))
                .send(call, status, LAYOUT, language.text("headline." + what), "");
    }

    private static String stateKey(Order order) {
        return order.state().name().toLowerCase(Locale.ROOT);
    }

    /** A shop shows what it has no words for as it came. */
    private static String known(String texts, List<String> values, String value, Language language) {
        return values.contains(value) ? language.text(texts + value) : value;
    }

    static String won(int amount, Language language) {
        return language == Language.KO ? String.format("%,d원", amount) : String.format("₩%,d", amount);
    }

    static String origin(Optional<URI> portal, @Nullable URI otherwise) {
        URI uri = portal.orElse(otherwise);
        return uri == null ? "" : uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String time(Instant at, Language language) {
        String pattern = language == Language.KO ? "M.d HH:mm" : "d MMM HH:mm";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(KOREA));
    }

    /** Milliseconds of the epoch, whether given as a number or as ISO-8601; only their order matters. */
    private static long instant(String ts) {
        try {
            return ts.matches("\\d{1,18}")
                    ? Long.parseLong(ts)
                    : Instant.parse(ts).toEpochMilli();
        } catch (DateTimeParseException e) {
            return 0;
        }
    }
}
