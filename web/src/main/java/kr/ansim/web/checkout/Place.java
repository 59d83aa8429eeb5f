package kr.ansim.web.checkout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.ansim.delivery.FindPickupPoints.Point;
import org.jspecify.annotations.Nullable;

/**
 * Around which place, or by which words, the customer looks for lockers.
 *
 * @param text what the customer typed or chose, or empty
 * @param point null when lockers are found by words
 */
record Place(Kind kind, String text, @Nullable Point point) {

    enum Kind {
        NOWHERE,
        /** Where the shop said the order goes. */
        ORDER,
        ADDRESS,
        /** Where the customer's device is. */
        HERE,
        WORDS
    }

    static final Place NOWHERE = new Place(Kind.NOWHERE, "", null);

    private static final String OF_ORDER = "order";
    private static final int LONGEST_TEXT = 100;

    /** What the address says; empty when it says nothing or nonsense. */
    static Optional<Place> asked(HttpServletRequest request) {
        String text = text(request.getParameter("q"));
        Point point = point(request.getParameter("lat"), request.getParameter("lng"));
        if (point != null && OF_ORDER.equals(request.getParameter("of"))) {
            return Optional.of(new Place(Kind.ORDER, "", point));
        }
        if (point != null) {
            return Optional.of(new Place(text.isEmpty() ? Kind.HERE : Kind.ADDRESS, text, point));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Place(Kind.WORDS, text, null));
    }

    static Place byWords(String text) {
        return new Place(Kind.WORDS, text(text), null);
    }

    /** As the address of a page says it; nothing for the order's own place, which is no business of an address bar. */
    Map<String, String> parameters() {
        return kind == Kind.ORDER ? Map.of() : fields();
    }

    /** As a form carries it, so that a move or a poll need not ask the register again. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            fields.put("q", text);
        }
        if (point != null) {
            fields.put("lat", degrees(point.latitude()));
            fields.put("lng", degrees(point.longitude()));
        }
        if (kind == Kind.ORDER) {
            fields.put("of", OF_ORDER);
        }
        return fields;
    }

    /** Four decimals are about ten metres: near enough, and no closer than needed to where somebody is. */
    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String text(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private static @Nullable Point point(@Nullable String latitude, @Nullable String longitude) {
        if (latitude == null || longitude == null) {
            return null;
        }
        try {
            double lat = Double.parseDouble(latitude);
            double lng = Double.parseDouble(longitude);
            return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? new Point(lat, lng) : null;
        } catch (NumberFormatException nonsense) {
            return null;
        }
    }
}
