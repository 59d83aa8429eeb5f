package kr.ansim.integration.institute;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.kernel.BoundedInput;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.kernel.RetryAfter;
import kr.ansim.kernel.Unreadable;

/**
 * One answer, read to its end or to where it broke.
 *
 * @param echo the transaction's id as the institute has noted it; empty when it has not said
 * @param retryAfter the header, empty when there is none
 * @param broken why it was not read to its end
 */
record Received(RawAnswer raw, String echo, String retryAfter, Optional<Reason> broken) {

    private static final Logger LOG = Logger.getLogger(Received.class.getName());

    /** What may be told of a failure: its code or OAuth's word; "no such data" is none. */
    private static final Pattern FAILURE = Pattern.compile("(?!40402)[2-9]\\d{4}|[a-z_]{1,40}");

    /** Of a single answer, which is evidence as it stands; of a page, of which only its entries are kept. */
    static final int LARGEST_SINGLE = 4_000_000;

    static final int LARGEST_PAGE = 32_000_000;

    /** What was asked, for the record, and how large its answer may be and how long it may take. */
    record Asked(CertificationSource institute, String request, String transaction, int largest, Duration longest) {}

    /** Never throws for what the outside does; an answer that has not even begun is without bytes and status. */
    static Received of(Supplier<Response> call, Asked asked, Clock clock) {
        try (Response response = call.get()) {
            return read(response, asked, clock.instant());
        } catch (ProcessingException e) {
            LOG.log(Level.FINE, LoggedFailure.of(e), () -> asked.institute() + " gave no answer");
            return new Received(raw(asked, 0, "", clock.instant(), new byte[0]), "", "", Optional.of(reason(e)));
        }
    }

    private static Received read(Response response, Asked asked, Instant now) {
        // not readEntity, which fails where the content's type is nonsense
        InputStream arriving =
                response.getEntity() instanceof InputStream entity ? entity : InputStream.nullInputStream();
        BoundedInput body = new BoundedInput(arriving, asked.largest(), asked.longest(), asked.largest());
        Optional<Reason> broken = Optional.empty();
        try {
            body.readAllBytes();
        } catch (IOException e) {
            broken = Optional.of(reason(e));
        }
        return new Received(
                raw(asked, response.getStatus(), header(response, HttpHeaders.CONTENT_TYPE), now, body.kept()),
                header(response, CallHeaders.TRANSACTION),
                header(response, HttpHeaders.RETRY_AFTER),
                broken);
    }

    private static RawAnswer raw(Asked asked, int status, String type, Instant now, byte[] body) {
        return new RawAnswer(asked.institute(), asked.request(), asked.transaction(), status, type, now, body);
    }

    private static String header(Response response, String name) {
        return Objects.requireNonNullElse(response.getHeaderString(name), "");
    }

    private static Reason reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return Reason.TIMED_OUT;
            }
            if (cause instanceof Unreadable) {
                return Reason.UNREADABLE;
            }
        }
        return Reason.UNREACHABLE;
    }

    /**
     * What it says, once it is clear that it says it to us: an answer that does not name its transaction proves nothing.
     */
    Said said() {
        Optional<Unavailability> spoiled = spoiled();
        if (spoiled.isPresent()) {
            return new Said.Failed(spoiled.get());
        }
        try {
            Fields fields = Fields.of(raw.body());
            String code = fields.verbatim("rsp_code");
            Optional<Reason> failure = RspCode.failure(code, raw.status());
            if (failure.isPresent()) {
                return new Said.Failed(unavailable(failure.get(), code));
            }
            return echo.isEmpty()
                    ? new Said.Failed(unavailable(Reason.UNREADABLE, ""))
                    : new Said.Answered(code, fields, raw);
        } catch (Unreadable e) {
            return new Said.Failed(unavailable(RspCode.ofStatus(raw.status()), ""));
        }
    }

    /** It broke off, or belongs to another transaction and is never believed. */
    Optional<Unavailability> spoiled() {
        boolean ours = echo.isEmpty() || echo.equals(raw.transaction());
        return broken.or(() -> ours ? Optional.empty() : Optional.of(Reason.UNREADABLE))
                .map(reason -> unavailable(reason, ""));
    }

    /** @param code the institute's own; the status of whoever answered in its place is told where that is none */
    Unavailability unavailable(Reason reason, String code) {
        String status = raw.status() == 0 || raw.status() == 200 ? "" : Integer.toString(raw.status());
        return new Unavailability(
                reason,
                FAILURE.matcher(code).matches() ? code : status,
                RetryAfter.of(retryAfter, raw.receivedAt()),
                raw.status() == 0 ? Optional.empty() : Optional.of(beginning(raw)));
    }

    /** Of a page no more is kept than of a single answer. */
    static RawAnswer beginning(RawAnswer raw) {
        return raw.body().length <= LARGEST_SINGLE
                ? raw
                : new RawAnswer(
                        raw.source(),
                        raw.request(),
                        raw.transaction(),
                        raw.status(),
                        raw.contentType(),
                        raw.receivedAt(),
                        Arrays.copyOf(raw.body(), LARGEST_SINGLE));
    }
}
