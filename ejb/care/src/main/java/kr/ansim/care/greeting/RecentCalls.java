package kr.ansim.care.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.platform.Statements;

/** What greetings ask of the calls of the desk. */
@ApplicationScoped
class RecentCalls {

    private static final int CALLS_OF_EACH = 10;

    @Inject
    private Statements statements;

    /** Members who called lately, the latest first. */
    List<String> members(int most) {
        return statements
                .list(
                        "SELECT member_number FROM care_call WHERE member_number IS NOT NULL ORDER BY arrived_at DESC"
                                + " LIMIT ?",
                        row -> row.string("member_number"),
                        CALLS_OF_EACH * most)
                .stream()
                .distinct()
                .limit(most)
                .toList();
    }

    /** That of its queue. */
    Optional<String> language(UUID call) {
        return statements
                .find(
                        "SELECT q.language FROM care_call c JOIN care_queue q ON q.code = c.queue WHERE c.id = ?",
                        row -> Optional.ofNullable(row.stringOrNull("language")),
                        call)
                .flatMap(language -> language);
    }
}
