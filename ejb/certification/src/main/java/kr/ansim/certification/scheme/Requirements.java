package kr.ansim.certification.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.Law;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The table of categories: of all versions the newest that holds today. */
@ApplicationScoped
public class Requirements {

    @Inject
    private Statements statements;

    @Inject
    private RuleVersions versions;

    /** What the laws ask of a category; absent when the table has no rule for it. */
    public Optional<List<Requirement>> of(String category) {
        List<Requirement> rules = statements.list(
                "SELECT r.category, r.law, r.scheme, r.proofs FROM certification_rule r"
                        + " JOIN certification_rule_version v ON v.id = r.version_id"
                        + " WHERE v.number = ? AND r.category = ? ORDER BY r.place",
                Requirements::rule,
                versions.inForceToday(),
                category.strip());
        return Optional.of(rules).filter(some -> !some.isEmpty());
    }

    public List<String> categories() {
        return statements.list(
                "SELECT DISTINCT r.category FROM certification_rule r"
                        + " JOIN certification_rule_version v ON v.id = r.version_id WHERE v.number = ? ORDER BY r.category",
                row -> row.string("category"),
                versions.inForceToday());
    }

    /** Number of the version that holds now. */
    public int version() {
        return versions.inForceToday();
    }

    static Requirement rule(Row row) throws SQLException {
        return new Requirement(
                row.string("category"),
                Law.valueOf(row.string("law")),
                Scheme.valueOf(row.string("scheme")),
                Arrays.stream(row.string("proofs").split(","))
                        .map(String::strip)
                        .filter(proof -> !proof.isEmpty())
                        .toList());
    }
}
