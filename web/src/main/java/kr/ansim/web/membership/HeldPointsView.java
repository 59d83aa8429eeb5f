package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.ansim.membership.MemberPoints;
import kr.ansim.membership.PointStanding;
import org.jspecify.annotations.Nullable;

/** How many points the member has whose page is shown. */
@Named("heldPoints")
@RequestScoped
public class HeldPointsView {

    @Inject
    private MemberPoints points;

    private @Nullable PointStanding standing;

    /** @param number of a member who is known */
    public PointStanding of(String number) {
        PointStanding known = standing;
        if (known == null) {
            known = points.of(number);
            standing = known;
        }
        return known;
    }
}
