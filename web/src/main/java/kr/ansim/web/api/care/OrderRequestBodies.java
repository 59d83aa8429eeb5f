package kr.ansim.web.api.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.care.OrderRequest;
import kr.ansim.care.RefuseRequest;
import kr.ansim.web.api.body.PlainText;
import org.jspecify.annotations.Nullable;

/** What goes over the wire about what the desk asks of shops. */
final class OrderRequestBodies {

    /** The highest number of a line, and the most pieces of one, that order events may tell. */
    private static final int MOST_PIECES = 10_000;

    private static final int LONGEST_REASON = 500;

    private OrderRequestBodies() {}

    /** @param reason of a return; what the agent wrote stays inside. @param refusal what the shop wrote */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequestBody(
            UUID id,
            String kind,
            String state,
            @Nullable @Min(1) @Max(MOST_PIECES) Integer line,
            @Nullable @Min(1) @Max(MOST_PIECES) Integer quantity,
            @Nullable String reason,
            Instant askedAt,
            @Nullable Instant endedAt,
            @Nullable String refusal) {

        static RequestBody of(OrderRequest request) {
            return new RequestBody(
                    request.id(),
                    request.kind().name(),
                    request.state().name(),
                    number(request.line()),
                    number(request.quantity()),
                    request.why().map(Enum::name).orElse(null),
                    request.askedAt(),
                    request.endedAt().orElse(null),
                    request.refusal().orElse(null));
        }

        private static @Nullable Integer number(OptionalInt value) {
            return value.isPresent() ? value.getAsInt() : null;
        }
    }

    record RefusalRequest(
            @NotBlank @Size(max = LONGEST_REASON) @PlainText String reason) {

        RefuseRequest of(UUID shop, String order, UUID request) {
            return new RefuseRequest(shop, order, request, reason);
        }
    }

    record RequestsBody(List<RequestBody> items) {

        static RequestsBody of(List<OrderRequest> requests) {
            return new RequestsBody(requests.stream().map(RequestBody::of).toList());
        }
    }
}
