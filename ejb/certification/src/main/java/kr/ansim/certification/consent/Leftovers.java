package kr.ansim.certification.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.certificate.EndedConsents;
import kr.ansim.certification.certificate.EndedConsents.Left;
import kr.ansim.certification.certificate.EvidenceMasking;
import kr.ansim.platform.Statements;

/**
 * What names a company though its consent has ended: an answer that was being noted at that moment, or one that came before
 * we kept whom answers name. Each step can be done again and again.
 */
@Stateless
@PermitAll
public class Leftovers {

    private static final int AT_ONCE = 200;

    @Inject
    private Statements statements;

    @Inject
    private HolderCompanies companies;

    @Inject
    private EndedConsents ended;

    @Inject
    private EvidenceMasking evidence;

    /** Looks for the numbers of companies, and for whom answers name, where neither was kept. */
    public void identify() {
        List<UUID> unknown = statements.list(
                "SELECT DISTINCT company_id FROM certification_consent WHERE company_number IS NULL LIMIT " + AT_ONCE,
                row -> row.uuid("company_id"));
        unknown.forEach(id -> companies
                .find(id)
                .ifPresent(company -> statements.update(
                        "UPDATE certification_consent SET company_number = ? WHERE company_id = ? AND company_number IS NULL",
                        company.registrationNumber().digits(),
                        id)));
        evidence.lookThrough(AT_ONCE);
    }

    public List<Left> left() {
        return ended.left(AT_ONCE);
    }

    public void mask(Left left) {
        evidence.mask(left.institute(), left.company(), List.of(left.number()));
    }
}
