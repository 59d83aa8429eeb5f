package kr.ansim.integration.taxoffice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.Unreadable;
import kr.ansim.partner.port.BusinessClaim;
import kr.ansim.partner.port.BusinessStanding;
import kr.ansim.partner.port.StatusAnswer;
import kr.ansim.partner.port.TaxOffice;
import kr.ansim.partner.port.TaxOfficeUnavailable;
import kr.ansim.partner.port.TaxOfficeUnavailable.Reason;
import kr.ansim.partner.port.TruthAnswer;
import kr.ansim.partner.port.TruthAnswer.Truth;

/**
 * The tax office as the domain wants it. What it says of a business is believed only under that business's own number, and
 * only its 03 means closed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class NationalTaxOffice implements TaxOffice {

    @Inject
    private TaxOfficeCalls calls;

    public NationalTaxOffice() {}

    NationalTaxOffice(TaxOfficeCalls calls) {
        this.calls = calls;
    }

    @Override
    public StatusAnswer status(List<BusinessNumber> numbers) {
        Set<BusinessNumber> asked = new LinkedHashSet<>(numbers);
        if (!askable(asked)) {
            return TaxOfficeUnavailable.of(Reason.NOT_ASKED);
        }
        Said said = calls.status(Questions.status(asked));
        if (said instanceof Said.Failed failed) {
            return failed.why();
        }
        Map<BusinessNumber, BusinessStanding> standings =
                Findings.among(asked, ((Said.Answered) said).rows(), Standings::of);
        return standings.isEmpty() ? TaxOfficeUnavailable.of(Reason.UNREADABLE) : new StatusAnswer.Told(standings);
    }

    /** An answer names nothing but the number, so that two claims about one business could not be told apart. */
    @Override
    public TruthAnswer validate(List<BusinessClaim> claims) {
        Set<BusinessNumber> asked = claims.stream().map(BusinessClaim::number).collect(Collectors.toUnmodifiableSet());
        if (!askable(asked) || asked.size() < claims.size()) {
            return TaxOfficeUnavailable.of(Reason.NOT_ASKED);
        }
        Said said = calls.validate(Questions.validate(claims));
        if (said instanceof Said.Failed failed) {
            return failed.why();
        }
        Map<BusinessNumber, Truth> truths =
                Findings.among(asked, ((Said.Answered) said).rows(), NationalTaxOffice::truth);
        return truths.isEmpty() ? TaxOfficeUnavailable.of(Reason.UNREADABLE) : new TruthAnswer.Told(truths);
    }

    private static boolean askable(Set<BusinessNumber> asked) {
        return !asked.isEmpty() && asked.size() <= MOST;
    }

    private static Truth truth(Row row) throws Unreadable {
        return switch (row.figures("valid", 2)) {
            case "01" -> Truth.MATCHES;
            case "02" -> Truth.DIFFERS;
            default -> throw new Unreadable("neither true nor false");
        };
    }
}
