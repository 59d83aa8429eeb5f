package kr.ansim.web.api.body;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import kr.ansim.web.api.problem.BodyTooLarge;

/** How much of a body is read, whatever its sender says about its length. */
@Priority(Priorities.ENTITY_CODER)
public final class BodyLimit implements ContainerRequestFilter {

    private final long limit;

    /** @param limit bytes */
    public BodyLimit(long limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getLength() > limit) {
            throw new BodyTooLarge(limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedBody(request.getEntityStream(), limit));
        }
    }
}
