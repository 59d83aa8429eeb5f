package kr.ansim.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.identity.model.SessionStamps;

/** Tells whether a session that was opened some time ago may go on. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Sessions {

    @Inject
    private SessionStamps stamps;

    /** False at most five seconds after the account's password, authenticator, roles or state have changed. */
    public boolean mayGoOn(UUID accountId, long sessionStamp) {
        return stamps.isCurrent(accountId, sessionStamp);
    }
}
