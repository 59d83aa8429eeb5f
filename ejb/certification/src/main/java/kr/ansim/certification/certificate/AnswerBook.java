package kr.ansim.certification.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.ansim.certification.CertificateChanged;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what sources answer: a changed answer whole, in its chain and with an event; one that says the same as before
 * as a line; none at all as what it is, which changes nothing that was known. Whether a source is closed
 * to us decides what its earlier answer is worth, so products are judged when that turns.
 */
@Stateless
@PermitAll
public class AnswerBook {

    @Inject
    private Readings readings;

    @Inject
    private WordBook words;

    @Inject
    private EvidenceChain evidence;

    @Inject
    private EvidenceMasking masking;

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<CertificateChanged> changed;

    @Inject
    private Event<AnswerStands> stands;

    @Inject
    private Clock clock;

    /**
     * Notes an answer, and judges the products that bear the number when that is urgent.
     *
     * @param next when the source is to be asked for this number again; asked once nobody else can begin to watch it
     */
    public void note(
            String number, CertificationSource source, SourceAnswer answer, Duration took, Supplier<Instant> next) {
        note(number, source, answer, took, next, CertificateChanged::isUrgent);
    }

    /** Notes an answer and leaves all judging for later, which learns then what the answer has changed. */
    public void noteOnly(
            String number, CertificationSource source, SourceAnswer answer, Duration took, Supplier<Instant> next) {
        note(number, source, answer, took, next, change -> false);
    }

    private void note(
            String number,
            CertificationSource source,
            SourceAnswer answer,
            Duration took,
            Supplier<Instant> next,
            Predicate<CertificateChanged> atOnce) {
        Reading reading = readings.locked(number, source, clock.instant());
        // after the lock, so that whoever waited for it does not tell of an earlier time than who had it before
        Instant now = clock.instant();
        Instant due = next.get();
        statements.update(
                "INSERT INTO certification_asking (id, reading_id, source, asked_at, took_ms, outcome)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                reading.id(),
                source,
                now,
                (int) Math.min(took.toMillis(), Integer.MAX_VALUE),
                outcome(answer));
        if (answer instanceof SourceAnswer.Unavailable unavailable) {
            readings.failed(reading.id(), unavailable.why(), now, due);
            if (reading.isClosed() != unavailable.why().reason().isClosed()) {
                readings.toBeJudged(reading.id(), now);
            }
            return;
        }
        Conclusion conclusion = answer instanceof SourceAnswer.Found found
                ? masking.kept(found, words.read(source, found.facts().state()))
                : Conclusion.of((SourceAnswer.NotFound) answer);
        if (conclusion.isNewsTo(reading)) {
            keep(reading, number, conclusion, now, due, atOnce);
        } else {
            readings.confirmed(reading.id(), conclusion.endsOn(), now, due);
            stands.fire(new AnswerStands(number, Objects.requireNonNull(reading.saidAt())));
        }
    }

    /** What the source said stays as it was; what it means has been decided anew. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void readAgain(UUID id, CertificateState state) {
        readings.meaning(id, state, clock.instant()).ifPresent(reading -> {
            trail.record(AuditEntry.of("certificate.read-again", "certificate", reading.number())
                    .detail("source", reading.source())
                    .detail("before", reading.before())
                    .detail("now", state)
                    .detail("evidence", reading.evidence()));
            CertificateChanged change = new CertificateChanged(
                    reading.number(), reading.source(), reading.judgedBy(), state, reading.evidence());
            if (change.isUrgent()) {
                changed.fire(change);
            }
        });
    }

    private void keep(
            Reading reading,
            String number,
            Conclusion conclusion,
            Instant now,
            Instant due,
            Predicate<CertificateChanged> atOnce) {
        EvidenceLink link = evidence.add(reading, number, conclusion);
        CertificationSource source = conclusion.raw().source();
        CertificateChanged change =
                new CertificateChanged(number, source, reading.judgedBy(), orUnknown(conclusion.state()), link.id());
        readings.changed(reading.id(), conclusion, link.id(), now, due, atOnce.test(change) ? null : now);
        if (change.isUrgent() && !atOnce.test(change)) {
            readings.changedFrom(reading.id(), change.before());
        }
        trail.record(AuditEntry.of("certificate.changed", "certificate", number)
                .detail("source", source)
                .detail("said", conclusion.said())
                .detail("state", orUnknown(conclusion.state()))
                .detail("evidence", link.id())
                .detail("chain", HexFormat.of().formatHex(link.chain())));
        if (atOnce.test(change)) {
            changed.fire(change);
        }
    }

    private static CertificateState orUnknown(@Nullable CertificateState state) {
        return state == null ? CertificateState.UNKNOWN : state;
    }

    /** All that a question can come to. */
    static Stream<String> outcomes() {
        return Stream.concat(
                Stream.of(Conclusion.FOUND, Conclusion.NOT_FOUND),
                Arrays.stream(Unavailability.Reason.values()).map(Enum::name));
    }

    private static String outcome(SourceAnswer answer) {
        if (answer instanceof SourceAnswer.Found) {
            return Conclusion.FOUND;
        }
        return answer instanceof SourceAnswer.Unavailable unavailable
                ? unavailable.why().reason().name()
                : Conclusion.NOT_FOUND;
    }
}
