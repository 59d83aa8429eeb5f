package kr.ansim.partner.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.AcceptContract;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.ContractDetails;
import kr.ansim.partner.ContractTerms;
import kr.ansim.partner.PartnerRule;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.CallerAddress;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.KeptFile;
import kr.ansim.platform.Statements;

/** Notes that a contract was drawn up, and that it was accepted. */
@Stateless
@PermitAll
public class ContractBook {

    static final String SUBJECT = "contract";

    @Inject
    private Statements statements;

    @Inject
    private Contracts contracts;

    @Inject
    private Terms terms;

    @Inject
    private FileVault files;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Two who look at once have two drawn up, of which either can be accepted. */
    public ContractDetails note(CompanyDetails company, int number, KeptFile file) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO partner_contract (id, company_id, terms, company_name, registration_number, file_id, sha256,"
                        + " drawn_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                company.id(),
                number,
                company.name(),
                company.registrationNumber().digits(),
                file.id(),
                file.sha256(),
                clock.instant());
        files.refer(file.id(), new FileOwner("partner-contract", id));
        trail.record(AuditEntry.of("contract.drawn", SUBJECT, id)
                .detail("company", company.id())
                .detail("terms", number)
                .detail("pdf", file.sha256()));
        return contracts.current(company.id(), number).orElseThrow();
    }

    /** Accepting twice is no fault; the first time counts. */
    public void accept(UUID company, AcceptContract wanted, String by) {
        ContractDetails contract = contracts.of(company).stream()
                .filter(one -> one.id().equals(wanted.contract()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(PartnerRule.CONTRACT_UNKNOWN));
        int held = terms.today().map(ContractTerms::number).orElse(0);
        if (contract.terms() != held || !contracts.isCurrent(contract)) {
            throw new RuleBroken(PartnerRule.CONTRACT_OUTDATED);
        }
        if (!contract.sha256().equals(wanted.sha256())) {
            throw new RuleBroken(PartnerRule.CONTRACT_DIFFERS);
        }
        int met = statements.update(
                "UPDATE partner_contract SET accepted_at = ?, accepted_by = ?, accepted_from = ?"
                        + " WHERE id = ? AND accepted_at IS NULL",
                clock.instant(),
                by,
                CallerAddress.current(),
                contract.id());
        if (met == 1) {
            trail.record(AuditEntry.of("contract.accepted", SUBJECT, contract.id())
                    .detail("company", company)
                    .detail("terms", contract.terms())
                    .detail("pdf", contract.sha256()));
        }
    }
}
