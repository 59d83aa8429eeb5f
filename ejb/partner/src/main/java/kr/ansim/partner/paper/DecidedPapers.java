package kr.ansim.partner.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PaperState;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * How the papers of very many products stand, as far as decisions tell it: whether a paper is settled depends on nothing
 * else, for handing one in neither settles nor unsettles it. Read in one go in the order of an index that holds all of it.
 */
@ApplicationScoped
public class DecidedPapers {

    private static final int ASKED_AT_ONCE = 1_000;

    /** Gathers the decisions on one paper until the next one's begin. */
    private static final class Gathering {

        private final Map<UUID, Map<String, PaperState>> states = new HashMap<>();
        private final LocalDate today;
        private final List<PaperEvent> events = new ArrayList<>();
        private final Set<UUID> submissions = new HashSet<>();
        private @Nullable UUID subject;
        private String paper = "";

        private Gathering(LocalDate today) {
            this.today = today;
        }

        private void take(Row row) throws SQLException {
            UUID next = row.uuid("subject_id");
            String nextPaper = row.string("paper");
            if (!next.equals(subject) || !nextPaper.equals(paper)) {
                end();
                subject = next;
                paper = nextPaper;
            }
            UUID submission = row.uuidOrNull("submission_id");
            if (submission != null && submissions.add(submission)) {
                events.add(new PaperEvent.Submitted(submission, Optional.empty()));
            }
            events.add(Papers.decision(row).event());
        }

        private void end() {
            UUID of = subject;
            if (of != null) {
                states.computeIfAbsent(of, id -> new HashMap<>(8))
                        .put(paper, PaperHistory.of(events).state(today));
            }
            events.clear();
            submissions.clear();
        }
    }

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /**
     * By company or product, then by paper. One that was settled stands exactly so; of the others it is told only whether
     * something was handed in and decided on.
     */
    public Map<UUID, Map<String, PaperState>> states(Optional<UUID> company) {
        return gathered(
                company.isPresent() ? "company_id = ?" : "1 = 1",
                company.stream().toArray());
    }

    /** The same of these alone. @param company whose they all are, which makes them found faster */
    public Map<UUID, Map<String, PaperState>> states(Optional<UUID> company, List<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return gathered(
                (company.isPresent() ? "company_id = ? AND " : "") + "subject_id IN ("
                        + Statements.marks(subjects.size()) + ")",
                Stream.concat(company.stream(), subjects.stream()).toArray());
    }

    private Map<UUID, Map<String, PaperState>> gathered(String these, Object[] wanted) {
        Gathering all = new Gathering(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA));
        statements.each(
                "SELECT subject_id, paper, submission_id, kind, ends_on, decided_at FROM partner_decision WHERE "
                        + these + " ORDER BY company_id, subject_id, paper, decided_at, id",
                all::take,
                wanted);
        all.end();
        return all.states;
    }

    /** The papers of which anything was handed in, decided on or not. */
    public Map<UUID, Set<String>> begun(Collection<UUID> subjects) {
        Map<UUID, Set<String>> begun = new HashMap<>();
        List<UUID> wanted = List.copyOf(subjects);
        IntStream.iterate(0, from -> from < wanted.size(), from -> from + ASKED_AT_ONCE)
                .mapToObj(from -> wanted.subList(from, Math.min(wanted.size(), from + ASKED_AT_ONCE)))
                .forEach(some -> statements.each(
                        "SELECT DISTINCT subject_id, paper FROM partner_submission WHERE subject_id IN ("
                                + Statements.marks(some.size()) + ")",
                        row -> begun.computeIfAbsent(row.uuid("subject_id"), id -> new HashSet<>())
                                .add(row.string("paper")),
                        some.toArray()));
        return begun;
    }
}
