package kr.ansim.care.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.platform.Statements;

/** Whom the desk has served lately. */
@ApplicationScoped
class RecentMembers {

    @Inject
    private Statements statements;

    /** The latest first. */
    List<String> numbers(int most) {
        return statements.list(
                "SELECT member_number, MAX(at) AS last_at FROM care_greeting_said GROUP BY member_number"
                        + " ORDER BY last_at DESC LIMIT ?",
                row -> row.string("member_number"),
                most);
    }
}
