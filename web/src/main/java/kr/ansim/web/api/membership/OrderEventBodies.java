package kr.ansim.web.api.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.Won;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.call.Paths;
import org.jspecify.annotations.Nullable;

/** What shops tell of orders. */
final class OrderEventBodies {

    private static final int KEY = 64;
    private static final int NAME = 100;
    private static final int SHORT = 40;
    private static final int MOST_EVENTS = 100;
    private static final int MOST_LINES = 200;
    private static final int MOST_WON = 1_000_000_000;
    private static final int MOST_PIECES = 10_000;

    private OrderEventBodies() {}

    /** For the whole order. */
    record TermsBody(
            @NotNull @PlainText @Size(max = SHORT) String paymentMethod,
            @NotNull @Min(0) @Max(MOST_WON) Integer shipping,
            @NotNull @Min(0) @Max(MOST_WON) Integer discount,
            @NotNull @Min(0) @Max(MOST_WON) Integer pointsUsed) {

        TellOrderEvent.Terms told() {
            return new TellOrderEvent.Terms(paymentMethod, Won.of(shipping), Won.of(discount), Won.of(pointsUsed));
        }
    }

    record LineBody(
            @NotNull @Min(1) @Max(MOST_PIECES) Integer line,
            @NotNull @Min(1) @Max(MOST_PIECES) Integer quantity,
            @Nullable @Valid OrderedBody ordered) {

        TellOrderEvent.Line told() {
            return new TellOrderEvent.Line(
                    line, quantity, Optional.ofNullable(ordered).map(what -> what.line(quantity)));
        }
    }

    /** What was ordered in a line. */
    record OrderedBody(
            @NotBlank @Size(max = KEY) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String productCode,

            @NotNull @PlainText @Size(max = NAME) String category,
            @NotNull @PlainText @Size(max = NAME) String brand,
            @NotNull @PlainText @Size(max = SHORT) String size,
            @NotNull @Min(0) @Max(MOST_WON) Integer price) {

        OrderedLine line(int quantity) {
            return new OrderedLine(productCode, category, brand, size, quantity, Won.of(price));
        }
    }

    record EventBody(
            @NotBlank @Size(max = KEY) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String order,

            @NotNull @Valid CustomerNumberBody customer,

            @NotBlank @Size(max = KEY) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String event,

            @NotNull OrderEventKind kind,
            @NotNull Instant occurredAt,
            @Nullable @Valid TermsBody terms,
            @NotNull @Size(max = MOST_LINES) List<@NotNull @Valid LineBody> lines) {

        TellOrderEvent told() {
            return new TellOrderEvent(
                    order,
                    customer.asked(),
                    event,
                    kind,
                    occurredAt,
                    Optional.ofNullable(terms).map(TermsBody::told),
                    lines.stream().map(LineBody::told).toList());
        }
    }

    record EventsRequest(@NotNull @Size(max = MOST_EVENTS) List<@NotNull @Valid EventBody> events) {

        List<TellOrderEvent> told() {
            return events.stream().map(EventBody::told).toList();
        }
    }

    /** @param changed orders of which something was new */
    record TakenBody(int events, int changed) {}
}
