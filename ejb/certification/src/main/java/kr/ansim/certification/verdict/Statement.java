package kr.ansim.certification.verdict;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.Unavailability;

/**
 * What one source last said of one number, and whether it could be reached the last time.
 *
 * @param saidAt when the answer came that still stands; a source that never answered has said nothing
 * @param trouble why the last call brought no answer, if it brought none
 */
public record Statement(
        CertificationSource source,
        Said said,
        Optional<Instant> saidAt,
        Optional<UUID> evidence,
        Optional<Unavailability.Reason> trouble) {

    public sealed interface Said {

        record Found(CertificateState state, CertificateFacts facts) implements Said {}

        record NotFound() implements Said {}

        record Nothing() implements Said {}
    }

    public static Statement silent(CertificationSource source, Unavailability.Reason trouble) {
        return new Statement(source, new Said.Nothing(), Optional.empty(), Optional.empty(), Optional.of(trouble));
    }

    public Statement inTrouble(Unavailability.Reason why) {
        return new Statement(source, said, saidAt, evidence, Optional.of(why));
    }

    /** It is not to be asked: it is not part of this installation, or the company has not consented or no longer does. */
    boolean isClosedToUs() {
        return trouble.filter(Unavailability.Reason::isClosed).isPresent();
    }

    /** It has said nothing yet, or nothing the last time. */
    boolean isSilent() {
        return said instanceof Said.Nothing || trouble.isPresent();
    }

    boolean isSaidAfter(Statement other) {
        return saidAt.isPresent() && other.saidAt.isPresent() && saidAt.get().isAfter(other.saidAt.get());
    }

    boolean isYoungerThan(Instant limit) {
        return saidAt.filter(at -> !at.isBefore(limit)).isPresent();
    }
}
