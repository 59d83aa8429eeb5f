package kr.ansim.web.api.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.care.OrderRequest;
import org.jspecify.annotations.Nullable;

/** What goes over the wire about what the desk asks of shops. */
final class OrderRequestBodies {

    /** The highest number of a line, and the most pieces of one, that order events may tell. */
    private static final int MOST_PIECES = 10_000;

    private OrderRequestBodies() {}

    /** @param reason of a return; what the agent wrote stays inside */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequestBody(
            UUID id,
            String kind,
            String state,
            @Nullable @Min(1) @Max(MOST_PIECES) Integer line,
            @Nullable @Min(1) @Max(MOST_PIECES) Integer quantity,
            @Nullable String reason,
            Instant askedAt,
            @Nullable Instant endedAt) {

        static RequestBody of(OrderRequest request) {
            return new RequestBody(
                    request.id(),
                    request.kind().name(),
                    request.state().name(),
                    number(request.line()),
                    number(request.quantity()),
                    request.why().map(Enum::name).orElse(null),
                    request.askedAt(),
                    request.endedAt().orElse(null));
        }

        private static @Nullable Integer number(OptionalInt value) {
            return value.isPresent() ? value.getAsInt() : null;
        }
    }

    record RequestsBody(List<RequestBody> items) {

        static RequestsBody of(List<OrderRequest> requests) {
            return new RequestsBody(requests.stream().map(RequestBody::of).toList());
        }
    }
}
