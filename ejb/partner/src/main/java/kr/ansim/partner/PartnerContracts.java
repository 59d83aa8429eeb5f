package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.contract.ContractBook;
import kr.ansim.partner.contract.Contracts;
import kr.ansim.partner.contract.Drafting;
import kr.ansim.partner.contract.Terms;

/**
 * The contracts with partner companies: terms by version, drawn up as a PDF for each company, and accepted by its owner with
 * time, network address and the hash of what was shown.
 */
@Stateless
@RolesAllowed({"QA_REVIEWER", "ADMINISTRATOR"})
public class PartnerContracts {

    @Inject
    private Terms terms;

    @Inject
    private Contracts contracts;

    @Inject
    private Drafting drafting;

    @Inject
    private ContractBook book;

    @Inject
    private Companies companies;

    @Resource
    private SessionContext session;

    /** All versions, the newest first. */
    public List<ContractTerms> versions() {
        return terms.list();
    }

    /**
     * @return the number of the new version
     * @throws RuleBroken {@code FIELD_MISSING} or {@code FIELD_TOO_LONG} at korean or english, {@code TERMS_FROM_THE_PAST} at
     *     validFrom, {@code TERMS_MADE_MEANWHILE}
     */
    public int write(WriteTerms wanted) {
        return terms.write(wanted, caller());
    }

    /** @throws RuleBroken {@code REASON_NEEDED} at reason, {@code TERMS_NOT_TO_COME} */
    public void withdraw(int number, String reason) {
        terms.withdraw(number, reason, caller());
    }

    /** The terms that hold today. */
    @PermitAll
    public Optional<ContractTerms> today() {
        return terms.today();
    }

    /** Whether nothing about its contract stands against a company's activation: for approval and other pages. */
    @PermitAll
    public boolean isAccepted(UUID company) {
        return contracts.isAccepted(company);
    }

    /** What was drawn up for a company, the newest first. */
    public List<ContractDetails> of(UUID company) {
        return contracts.of(company);
    }

    /** The same of the caller's own company. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    public List<ContractDetails> own() {
        return me().map(contracts::of).orElse(List.of());
    }

    /**
     * The contract that the caller's company is to accept or has accepted, drawn up when it was not yet; empty while no terms
     * hold.
     *
     * @throws RuleBroken {@code NO_APPLICATION}, and when the file cannot be kept
     */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<ContractDetails> current() {
        return drafting.current(me().orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION)));
    }

    /**
     * @throws RuleBroken {@code CONTRACT_UNKNOWN}, also for one of another company; {@code CONTRACT_OUTDATED} when other terms
     *     hold by now or the company is called otherwise, {@code CONTRACT_DIFFERS} when something else was shown
     */
    @RolesAllowed("PARTNER_OWNER")
    public void accept(AcceptContract wanted) {
        UUID company = me().orElseThrow(() -> new RuleBroken(PartnerRule.CONTRACT_UNKNOWN));
        book.accept(company, wanted, caller());
    }

    /** The PDF of one of the caller's own; to be closed. @throws RuleBroken {@code CONTRACT_UNKNOWN} */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public InputStream pdf(UUID contract) {
        return drafting.pdf(me().orElseThrow(() -> new RuleBroken(PartnerRule.CONTRACT_UNKNOWN)), contract);
    }

    /** The same of any company's; that somebody looked is in the audit trail. @throws RuleBroken {@code CONTRACT_UNKNOWN} */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public InputStream read(UUID contract) {
        return drafting.read(contract);
    }

    private Optional<UUID> me() {
        return AccountPrincipal.accountIn(session.getCallerPrincipal().getName())
                .flatMap(companies::of);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
