package kr.ansim.integration.safetykorea;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateSource;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.kernel.Unreadable;

/**
 * What the register says of one number. A detail about another number than the one asked for is not believed, and nothing
 * but its own 2004 means that there is no such number.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class SafetyKoreaAuthority implements CertificateSource {

    @Inject
    private SafetyKoreaCalls calls;

    public SafetyKoreaAuthority() {}

    SafetyKoreaAuthority(SafetyKoreaCalls calls) {
        this.calls = calls;
    }

    @Override
    public Set<CertificationSource> sources() {
        return Set.of(CertificationSource.SAFETY_KOREA);
    }

    @Override
    public SourceAnswer certificate(CertificationSource source, String number) {
        if (source != CertificationSource.SAFETY_KOREA || !calls.configured()) {
            return new SourceAnswer.Unavailable(Unavailability.of(Reason.NOT_CONFIGURED));
        }
        if (number.isBlank()) {
            return new SourceAnswer.Unavailable(Unavailability.of(Reason.NOT_ASKED));
        }
        try (OpenAnswer answer = calls.certificate(number)) {
            return answer.refusedByStatus()
                    .<SourceAnswer>map(SourceAnswer.Unavailable::new)
                    .orElseGet(() -> read(answer, number));
        } catch (IOException e) {
            return new SourceAnswer.Unavailable(OpenAnswer.none(e));
        }
    }

    private static SourceAnswer read(OpenAnswer answer, String number) {
        try {
            EnvelopeReader envelope = EnvelopeReader.of(answer.body()).toTheEnd();
            return switch (envelope.code()) {
                case ResultCode.OK -> new SourceAnswer.Found(facts(envelope, number), answer.raw());
                case ResultCode.NO_DATA -> notFound(envelope, answer);
                default ->
                    new SourceAnswer.Unavailable(
                            answer.unavailable(ResultCode.reason(envelope.code()), envelope.code()));
            };
        } catch (IOException e) {
            return new SourceAnswer.Unavailable(answer.broken(e));
        }
    }

    private static CertificateFacts facts(EnvelopeReader envelope, String number) throws Unreadable {
        Row row = envelope.object().orElseThrow(() -> new Unreadable("it found something and does not say what"));
        CertificateFacts facts = CertificateRow.facts(row);
        if (!normal(facts.number()).equals(normal(number))) {
            throw new Unreadable("it is about another number");
        }
        return facts;
    }

    private static SourceAnswer notFound(EnvelopeReader envelope, OpenAnswer answer) throws Unreadable {
        if (!envelope.holdsNothing()) {
            throw new Unreadable("it has no data and tells some");
        }
        return new SourceAnswer.NotFound(answer.raw());
    }

    private static String normal(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
