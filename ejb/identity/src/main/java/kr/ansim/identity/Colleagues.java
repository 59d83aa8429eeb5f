package kr.ansim.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.identity.model.StoredAccounts;

/** Who else does the same work: names alone, for handing work over. */
@Stateless
public class Colleagues {

    @Inject
    private StoredAccounts accounts;

    /** All certification officers who can log in, by name. */
    @RolesAllowed("CERTIFICATION_OFFICER")
    public List<Colleague> certificationOfficers() {
        return with(Role.CERTIFICATION_OFFICER);
    }

    /** All reviewers of papers who can log in, by name. */
    @RolesAllowed("QA_REVIEWER")
    public List<Colleague> reviewers() {
        return with(Role.QA_REVIEWER);
    }

    /** All who work at the VIP desk and can log in, by name. */
    @RolesAllowed("VIP_DESK")
    public List<Colleague> atTheDesk() {
        return with(Role.VIP_DESK);
    }

    private List<Colleague> with(Role role) {
        return accounts.activeWith(role).stream()
                .map(account -> new Colleague(AccountPrincipal.nameFor(account.id()), account.name()))
                .toList();
    }
}
