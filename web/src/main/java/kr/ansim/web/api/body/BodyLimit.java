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
    private final long told;

    /**
     * @param limit bytes of the body
     * @param told bytes of what the caller sends in it, which is what a refusal speaks of
     */
    public BodyLimit(long limit, long told) {
        this.limit = limit;
        this.told = told;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getLength() > limit) {
            throw new BodyTooLarge(told);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedBody(request.getEntityStream(), limit, told));
        }
    }
}
