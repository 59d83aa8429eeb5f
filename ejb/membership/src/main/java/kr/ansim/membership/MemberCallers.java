package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kr.ansim.membership.caller.CallerSearch;

/** Members by the phone they call from. Who is erased is nobody's caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MemberCallers {

    @Inject
    private CallerSearch search;

    /** Each person once, at most ten of them: a phone that more share is a company's. @param phone in any spelling */
    @RolesAllowed({"desk:write", "VIP_DESK"})
    public List<MemberCaller> of(String phone) {
        return search.of(phone);
    }

    /** @param number of the member, or of any who is the same person */
    @RolesAllowed("VIP_DESK")
    public Optional<MemberCaller> get(String number) {
        return search.get(number);
    }
}
