package kr.ansim.integration.safetykorea;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.CharacterCodingException;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.ListReceipt;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.kernel.BoundedInput;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.kernel.RetryAfter;
import kr.ansim.kernel.Unreadable;

/** An answer of the register whose body is still arriving, and what can be said when it goes wrong. */
final class OpenAnswer implements Closeable {

    private static final Logger LOG = Logger.getLogger(OpenAnswer.class.getName());
    private static final int ENOUGH = 4_096;

    /**
     * @param most bytes of the answer, or of an entry of a list
     * @param kept bytes of the beginning
     */
    record Bounds(int most, Duration longest, int kept) {}

    private final Response response;
    private final String request;
    private final Instant receivedAt;
    private final DigestInputStream digested;
    private final BoundedInput body;

    OpenAnswer(Response response, String request, Clock clock, Bounds bounds) {
        this.response = response;
        this.request = request;
        this.receivedAt = clock.instant();
        // not readEntity, which fails where the content's type is nonsense
        InputStream arriving =
                response.getEntity() instanceof InputStream entity ? entity : InputStream.nullInputStream();
        this.digested = new DigestInputStream(arriving, Digests.sha256());
        this.body = new BoundedInput(digested, bounds.most(), bounds.longest(), bounds.kept());
    }

    BoundedInput body() {
        return body;
    }

    /** Once it was read to its end. */
    ListReceipt receipt() {
        return new ListReceipt(
                request,
                receivedAt,
                HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    RawAnswer raw() {
        return new RawAnswer(
                CertificationSource.SAFETY_KOREA,
                request,
                "",
                response.getStatus(),
                header(HttpHeaders.CONTENT_TYPE),
                receivedAt,
                body.kept());
    }

    /** The register answers with 200 even when it fails: any other status comes from what stands before it. */
    Optional<Unavailability> refusedByStatus() {
        int status = response.getStatus();
        if (status == 200) {
            return Optional.empty();
        }
        readBeginning();
        return Optional.of(unavailable(reason(status), Integer.toString(status)));
    }

    /** For whoever looks into it; the status has said enough. */
    private void readBeginning() {
        try {
            body.readNBytes(ENOUGH);
        } catch (IOException e) {
            LOG.log(Level.FINE, "what came with the status broke off", LoggedFailure.of(e));
        }
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 401, 403 -> Reason.REFUSED;
            case 429 -> Reason.QUOTA;
            default -> status >= 500 ? Reason.SERVER_ERROR : Reason.UNREADABLE;
        };
    }

    Unavailability unavailable(Reason reason, String told) {
        return new Unavailability(
                reason, told, RetryAfter.of(header(HttpHeaders.RETRY_AFTER), receivedAt), Optional.of(raw()));
    }

    Unavailability broken(IOException failure) {
        return unavailable(reason(failure), "");
    }

    /** Why there is no answer at all. */
    static Unavailability none(IOException failure) {
        LOG.log(Level.FINE, "the register gave no answer", LoggedFailure.of(failure));
        return Unavailability.of(reason(failure));
    }

    private static Reason reason(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return Reason.TIMED_OUT;
            }
            if (cause instanceof CharacterCodingException || cause instanceof Unreadable) {
                return Reason.UNREADABLE;
            }
        }
        return Reason.UNREACHABLE;
    }

    private String header(String name) {
        return Objects.requireNonNullElse(response.getHeaderString(name), "");
    }

    @Override
    public void close() {
        try {
            response.close();
        } catch (ProcessingException e) {
            LOG.log(Level.FINE, "the connection to the register broke at the end", LoggedFailure.of(e));
        }
    }
}
