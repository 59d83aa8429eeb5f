package kr.ansim.certification.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import kr.ansim.certification.Law;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import kr.ansim.platform.Row;

/** The table of categories: of all versions the newest that holds today. */
@ApplicationScoped
public class Requirements {

    @Inject
    private RuleVersions versions;

    private volatile RuleTable known = RuleTable.NONE;

    /** The table that holds now; read anew only when it is another than the last time. */
    public RuleTable inForce() {
        RuleTable table = known;
        RuleVersions.Named now = versions.named(versions.today());
        if (!now.id().equals(table.id())) {
            table = RuleTable.of(now.id(), now.number(), versions.rules(now.number()));
            known = table;
        }
        return table;
    }

    public List<String> categories() {
        return inForce().byCategory().keySet().stream().sorted().toList();
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
