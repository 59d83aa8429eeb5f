package kr.ansim.integration.taxoffice;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.BoundedInput;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.kernel.RetryAfter;
import kr.ansim.kernel.Unreadable;
import kr.ansim.partner.port.TaxOfficeUnavailable;
import kr.ansim.partner.port.TaxOfficeUnavailable.Reason;

/** One answer, read to its end. Neither it nor what was asked is ever written to a log: both name people. */
record Received(int status, Optional<Duration> retryAfter, byte[] body) {

    private static final Logger LOG = Logger.getLogger(Received.class.getName());

    /** A hundred businesses with all that was asked of them repeated take a tenth of it. */
    static final int LARGEST = 2_000_000;

    /** @throws IOException when it breaks off, is endless or does not come to its end in time */
    static Received of(Response response, Instant now, Duration longest) throws IOException {
        // not readEntity, which fails where the content's type is nonsense
        InputStream arriving =
                response.getEntity() instanceof InputStream entity ? entity : InputStream.nullInputStream();
        byte[] body = new BoundedInput(arriving, LARGEST, longest, 0).readAllBytes();
        String wait = Objects.requireNonNullElse(response.getHeaderString(HttpHeaders.RETRY_AFTER), "");
        return new Received(response.getStatus(), RetryAfter.of(wait, now), body);
    }

    Said said() {
        String code = "";
        try {
            Row envelope = Row.of(body);
            code = code(envelope);
            Optional<Reason> failure = ResultCode.failure(code, status);
            return failure.isPresent() ? failed(failure.get(), code) : new Said.Answered(envelope.rows("data"));
        } catch (Unreadable e) {
            LOG.log(Level.FINE, "an answer of the tax office cannot be read", LoggedFailure.of(e));
            return failed(ResultCode.ofStatus(status), code);
        }
    }

    private static String code(Row envelope) throws Unreadable {
        String own = envelope.text("status_code");
        return own.isEmpty() ? envelope.text("code") : own;
    }

    private Said failed(Reason reason, String code) {
        String told = ResultCode.told(code, status);
        if (reason == Reason.REFUSED) {
            LOG.log(Level.WARNING, "the tax office refused with {0}", told);
        }
        return new Said.Failed(new TaxOfficeUnavailable(reason, told, retryAfter));
    }

    /** Why there is no answer at all. */
    static Said none(Exception failure) {
        LOG.log(Level.FINE, "the tax office gave no answer", LoggedFailure.of(failure));
        return new Said.Failed(TaxOfficeUnavailable.of(reason(failure)));
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

    @Override
    public String toString() {
        return "Received[" + status + "]";
    }
}
