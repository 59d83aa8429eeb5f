package kr.ansim.integration.institute;

import static kr.ansim.integration.institute.PageWanted.encoded;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateSource;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.integration.institute.InstituteCalls.Question;
import kr.ansim.kernel.Unreadable;

/**
 * What each of the seven institutes says of one number. Nothing but its rsp_code 40402 means that it has no such number,
 * and a certificate of another number than the one asked for is not believed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class InstituteAuthority implements CertificateSource {

    @Inject
    private InstituteCalls calls;

    public InstituteAuthority() {}

    InstituteAuthority(InstituteCalls calls) {
        this.calls = calls;
    }

    @Override
    public Set<CertificationSource> sources() {
        return Arrays.stream(CertificationSource.values())
                .filter(CertificationSource::isInstitute)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public SourceAnswer certificate(CertificationSource source, String number) {
        if (!Numbers.askable(number)) {
            return new SourceAnswer.Unavailable(Unavailability.of(Reason.NOT_ASKED));
        }
        Said said = calls.ask(
                source,
                Question.single(
                        InstituteApi.CERTIFICATES + "/" + encoded(number),
                        (api, headers) -> api.certificate(headers, number)));
        if (said instanceof Said.Failed failed) {
            return new SourceAnswer.Unavailable(failed.why());
        }
        Said.Answered answer = (Said.Answered) said;
        return switch (answer.code()) {
            case RspCode.OK -> found(source, number, answer);
            case RspCode.NO_SUCH_DATA -> new SourceAnswer.NotFound(answer.raw());
            default -> new SourceAnswer.Unavailable(answer.unreadable());
        };
    }

    private static SourceAnswer found(CertificationSource source, String number, Said.Answered answer) {
        try {
            CertificateFacts facts = CertificateRecord.facts(source, answer.fields());
            Numbers.checkSame(facts.number(), number);
            return new SourceAnswer.Found(facts, answer.raw());
        } catch (Unreadable e) {
            return new SourceAnswer.Unavailable(answer.unreadable());
        }
    }
}
