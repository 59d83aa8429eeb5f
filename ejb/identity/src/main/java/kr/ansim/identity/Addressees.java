package kr.ansim.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.model.StoredAccounts;

/** Where people get mail, for background work that writes to them; no page asks it. */
@Stateless
@PermitAll
public class Addressees {

    @Inject
    private StoredAccounts accounts;

    /** Empty unless somebody can log in with the account. */
    public Optional<Addressee> find(UUID account) {
        return accounts.find(account)
                .filter(found -> found.state() == AccountState.ACTIVE)
                .map(found -> new Addressee(found.email(), found.language()));
    }
}
