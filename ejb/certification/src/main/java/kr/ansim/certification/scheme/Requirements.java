package kr.ansim.certification.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.Law;
import kr.ansim.certification.Scheme;
import kr.ansim.platform.Statements;

/** The table of categories: of all versions the newest that holds today. */
@ApplicationScoped
public class Requirements {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** What the laws ask of a category; absent when the table has no rule for it. */
    public Optional<List<Requirement>> of(String category) {
        return current().map(version -> rules(version, category.strip())).filter(rules -> !rules.isEmpty());
    }

    public List<String> categories() {
        return current()
                .map(version -> statements.list(
                        "SELECT DISTINCT category FROM certification_rule WHERE version_id = ? ORDER BY category",
                        row -> row.string("category"),
                        version))
                .orElse(List.of());
    }

    private Optional<UUID> current() {
        return statements.find(
                "SELECT id FROM certification_rule_version WHERE valid_from <= ? ORDER BY valid_from DESC, number DESC"
                        + " LIMIT 1",
                row -> row.uuid("id"),
                LocalDate.now(clock.withZone(KOREA)));
    }

    private List<Requirement> rules(UUID version, String category) {
        return statements.list(
                "SELECT category, law, scheme, proofs FROM certification_rule WHERE version_id = ? AND category = ?"
                        + " ORDER BY place",
                row -> new Requirement(
                        row.string("category"),
                        Law.valueOf(row.string("law")),
                        Scheme.valueOf(row.string("scheme")),
                        Arrays.stream(row.string("proofs").split(","))
                                .map(String::strip)
                                .filter(proof -> !proof.isEmpty())
                                .toList()),
                version,
                category);
    }
}
