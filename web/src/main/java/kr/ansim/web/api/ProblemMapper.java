package kr.ansim.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Busy;
import kr.ansim.platform.DatabaseUnreachable;

/** Turns whatever goes wrong into a problem; the caller never sees a stack trace, a statement or the name of a class. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    private static final Map<Integer, String> OF_STATUS = Map.of(
            400, "INVALID_REQUEST",
            401, "UNAUTHORIZED",
            403, "FORBIDDEN",
            404, "NOT_FOUND",
            405, "METHOD_NOT_ALLOWED",
            406, "NOT_ACCEPTABLE",
            413, "BODY_TOO_LARGE",
            415, "UNSUPPORTED_MEDIA_TYPE");

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale locale = Problems.locale(headers);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken broken) {
                return Problems.response(Problems.of(broken, locale), locale);
            }
            if (cause instanceof FieldErrors wrong) {
                return Problems.response(Problems.of(wrong, locale), locale);
            }
            if (cause instanceof EJBAccessException) {
                return Problems.response(Problems.of(403, "FORBIDDEN", locale), locale);
            }
            if (cause instanceof Busy || DatabaseUnreachable.isBehind(cause)) {
                LOG.log(Level.INFO, "busy: {0}", cause.getMessage());
                return Problems.response(Problems.of(503, "BUSY", locale), locale);
            }
            if (cause instanceof WebApplicationException web) {
                return ofStatus(web.getResponse(), locale);
            }
        }
        return unexpected(thrown, locale);
    }

    private static Response ofStatus(Response response, Locale locale) {
        String code = OF_STATUS.get(response.getStatus());
        if (code == null) {
            return response;
        }
        Response problem = Problems.response(Problems.of(response.getStatus(), code, locale), locale);
        String allow = response.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    private static Response unexpected(Throwable thrown, Locale locale) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        Throwable shown = thrown instanceof EJBException && thrown.getCause() != null ? thrown.getCause() : thrown;
        LOG.log(Level.ERROR, "unexpected failure " + number, shown);
        Problem problem = Problems.of(500, "INTERNAL", locale);
        return Problems.response(
                new Problem(
                        problem.type(),
                        problem.title(),
                        500,
                        problem.detail() + " (" + number + ")",
                        problem.code(),
                        problem.errors()),
                locale);
    }
}
