package kr.ansim.simulators.institute;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.certificates.BusinessNumber;
import kr.ansim.simulators.certificates.Certificate;
import kr.ansim.simulators.certificates.CertificateBook;
import kr.ansim.simulators.certificates.CertificateBook.Side;
import kr.ansim.simulators.certificates.Revisions;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.institute.Consent.Status;
import org.jspecify.annotations.Nullable;

/**
 * The certificates an institute has given, by number or by company. Without the holder's consent it says nothing; after a
 * withdrawal it still answers for a number, with the company masked.
 */
final class CertificateCalls {

    private final CertificateBook certificates;
    private final Faults faults;

    CertificateCalls(CertificateBook certificates, Faults faults) {
        this.certificates = certificates;
        this.faults = faults;
    }

    void list(Desk desk, Call call, Answer answer) throws IOException, Refusal {
        Listing listing = Listing.of(call);
        String number = call.parameter("cert_no");
        String company = call.parameter("biz_no");
        Refusal.unless(number.isEmpty() != company.isEmpty(), RspCode.PARAMETER, "either cert_no or biz_no");
        Refusal.unless(
                company.isEmpty() || BusinessNumber.isValid(company),
                RspCode.PARAMETER,
                "biz_no is no registration number");
        List<Certificate> found;
        boolean masked = false;
        if (company.isEmpty()) {
            Optional<Certificate> one = find(desk, number);
            masked = one.isPresent() && masked(desk, one.get());
            found = one.stream().toList();
        } else {
            Status status = status(desk, company);
            Refusal.unless(status != Status.NEVER, RspCode.NOT_CONSENTED, company);
            Refusal.unless(status == Status.GIVEN, RspCode.CONSENT_ENDED, company);
            found = certificates
                    .heldBy(Side.INSTITUTE, company)
                    .filter(one -> one.institute() == desk.institute())
                    .toList();
        }
        boolean hidden = masked;
        List<Map<String, @Nullable Object>> records =
                found.stream().map(one -> Records.certificate(one, hidden)).toList();
        listing.answer(answer, "cert", records, revision(desk, found, company), clock(desk));
    }

    void one(Desk desk, Call call, Answer answer) throws IOException, Refusal {
        String number = call.segment(5);
        Certificate found = find(desk, number).orElseThrow(() -> new Refusal(RspCode.NO_SUCH_DATA, number));
        answer.ok(Records.certificate(found, masked(desk, found)));
    }

    private Optional<Certificate> find(Desk desk, String number) {
        return certificates.find(Side.INSTITUTE, number).filter(one -> one.institute() == desk.institute());
    }

    private boolean masked(Desk desk, Certificate one) throws Refusal {
        String company = one.origin().company().number();
        Status status = status(desk, company);
        Refusal.unless(status != Status.NEVER, RspCode.NOT_CONSENTED, company);
        Refusal.unless(status != Status.ENDED, RspCode.CONSENT_ENDED, company);
        return status == Status.WITHDRAWN;
    }

    private Status status(Desk desk, String company) {
        return desk.consents().status(company, LocalDateTime.now(clock(desk).withZone(Desk.KOREA)));
    }

    private String revision(Desk desk, List<Certificate> found, String company) {
        String holder =
                found.isEmpty() ? company : found.get(0).origin().company().number();
        return found.stream()
                .map(one -> certificates.revision(Side.INSTITUTE, one.number()))
                .reduce(holder.isEmpty() ? Revisions.FIRST : desk.consents().revision(holder), CertificateCalls::later);
    }

    private static String later(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private Clock clock(Desk desk) {
        return faults.clock(desk.api());
    }
}
