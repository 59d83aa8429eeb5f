package kr.ansim.web.api.problem;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Busy;
import org.jspecify.annotations.Nullable;

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
            415, "UNSUPPORTED_MEDIA_TYPE");

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale locale = Problems.locale(headers);
        return first(thrown, cause -> ofOurs(cause, locale))
                .map(problem -> Problems.response(problem, locale))
                .or(() -> first(thrown, ProblemMapper::answerOf).map(response -> ofStatus(response, locale)))
                .orElseGet(() -> unexpected(thrown, locale));
    }

    /** Readers and containers wrap what we throw, so the first cause that we know counts, wherever it stands. */
    private static <T> Optional<T> first(Throwable thrown, Function<Throwable, @Nullable T> read) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Stream.ofNullable(read.apply(cause)))
                .findFirst();
    }

    static @Nullable Problem ofOurs(Throwable cause, Locale locale) {
        if (cause instanceof RuleBroken broken) {
            return Problems.of(broken, locale);
        }
        if (cause instanceof FieldErrors wrong) {
            return Problems.of(wrong, locale);
        }
        if (cause instanceof Refused refused) {
            return refused.problem();
        }
        if (cause instanceof BodyTooLarge large) {
            return Problems.of(413, "BODY_TOO_LARGE", locale, large.limit());
        }
        if (cause instanceof BodyBrokenOff) {
            return Problems.of(FieldErrors.of("", FieldCode.MALFORMED_BODY), locale);
        }
        if (cause instanceof EJBAccessException) {
            return Problems.of(403, "FORBIDDEN", locale);
        }
        if (Busy.isBehind(cause)) {
            LOG.log(Level.INFO, "busy: {0}", LoggedFailure.shown(cause));
            return Problems.of(503, "BUSY", locale);
        }
        return null;
    }

    private static @Nullable Response answerOf(Throwable cause) {
        return cause instanceof WebApplicationException web ? web.getResponse() : null;
    }

    private static Response ofStatus(Response response, Locale locale) {
        String code = OF_STATUS.get(response.getStatus());
        if (code == null) {
            return response;
        }
        Problem told = response.getStatus() == 400
                ? Problems.of(FieldErrors.of("", FieldCode.MALFORMED_BODY), locale)
                : Problems.of(response.getStatus(), code, locale);
        Response problem = Problems.response(told, locale);
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
