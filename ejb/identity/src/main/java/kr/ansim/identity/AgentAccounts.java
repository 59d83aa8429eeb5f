package kr.ansim.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.identity.model.EmailAddress;
import kr.ansim.identity.model.StoredAccounts;

/** Who works at the VIP desk, as a telephone system knows people: by their e-mail addresses. */
@Stateless
@RolesAllowed("desk:write")
public class AgentAccounts {

    @Inject
    private StoredAccounts accounts;

    /** The principal's name of somebody who can log in and works at the desk. */
    public Optional<String> principalOf(String email) {
        return accounts.withEmail(EmailAddress.normalised(email))
                .filter(account -> account.state() == AccountState.ACTIVE)
                .filter(account -> account.roles().contains(Role.VIP_DESK))
                .map(account -> AccountPrincipal.nameFor(account.id()));
    }

    public Optional<String> emailOf(String principalName) {
        return AccountPrincipal.accountIn(principalName).flatMap(accounts::find).map(account -> account.email());
    }
}
