package kr.ansim.membership.member;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Matches those who were told of while grades were closed. */
@Stateless
@PermitAll
public class LateMatching {

    @Inject
    private WaitingMembers waiting;

    @Inject
    private KeyBook book;

    @Inject
    private Stripes stripes;

    @Inject
    private MembersAtRest rest;

    @Inject
    private Matching matching;

    /** @return whether this one waits no longer; otherwise the close has not ended, or the member is told of just now */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean match(UUID member) {
        boolean open = rest.passing();
        List<PersonKey> keys = book.of(member);
        stripes.lock(keys);
        if (!open || !book.of(member).equals(keys)) {
            return false;
        }
        waiting.remove(member);
        matching.consider(member, keys, open);
        return true;
    }
}
