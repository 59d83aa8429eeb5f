package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kr.ansim.platform.Statements;

/** The policies for points by the day on which each began. */
@ApplicationScoped
class PointPolicies {

    @Inject
    private Statements statements;

    PointPolicy on(LocalDate day) {
        return statements
                .find(
                        "SELECT expiry_months, owed FROM membership_point_policy WHERE valid_from <= ?"
                                + " ORDER BY valid_from DESC LIMIT 1",
                        row -> new PointPolicy(row.integer("expiry_months"), row.bool("owed")),
                        day)
                .orElseThrow();
    }
}
