package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kr.ansim.membership.MemberErased;

/** Points of members who are erased end with them. */
@ApplicationScoped
class ForgottenPoints {

    @Inject
    private PointBook book;

    void forget(@Observes MemberErased erased) {
        book.forfeit(erased.members().get(0));
    }
}
