package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kr.ansim.membership.MemberErased;
import kr.ansim.platform.Statements;

/** That something was done, by whom and what it cost stays for the sums; why, which may tell of the person, goes with the member. */
@ApplicationScoped
class ForgottenActs {

    @Inject
    private Statements statements;

    void forget(@Observes MemberErased erased) {
        statements.update(
                "UPDATE care_act SET reason = '', refusal = NULL WHERE member_id IN ("
                        + Statements.marks(erased.members().size()) + ")",
                erased.members().toArray());
    }
}
