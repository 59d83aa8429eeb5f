package kr.ansim.partner.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.platform.Statements;

/** The versions of the table of papers by their days. None ever changes, so each is read once. */
@ApplicationScoped
public class PaperTables {

    private static final PaperTable NONE = PaperTable.of(0, new PaperRuleLines(List.of(), List.of(), List.of()));

    private final Map<UUID, PaperTable> read = new ConcurrentHashMap<>();

    @Inject
    private Statements statements;

    @Inject
    private RuleLineRows lines;

    @Inject
    private Clock clock;

    /** The version that holds today. */
    public PaperTable today() {
        return on(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA));
    }

    /** The version that holds on a day by what is known now; an empty one before the first. */
    public PaperTable on(LocalDate day) {
        return named(day)
                .map(named -> read.computeIfAbsent(named.id(), id -> PaperTable.of(named.number(), lines.read(id))))
                .orElse(NONE);
    }

    private record Named(UUID id, int number) {}

    private Optional<Named> named(LocalDate day) {
        return statements.find(
                "SELECT id, number FROM partner_rule_version WHERE valid_from <= ? AND withdrawn_at IS NULL"
                        + " ORDER BY valid_from DESC, number DESC LIMIT 1",
                row -> new Named(row.uuid("id"), row.integer("number")),
                day);
    }
}
