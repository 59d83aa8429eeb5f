package kr.ansim.certification;

import java.util.List;
import java.util.UUID;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcDataSource;

/** The tables of products, readings and holds, empty, in memory. */
public final class Tables {

    private Tables() {}

    public static Statements make() {
        return new Statements(database());
    }

    public static JdbcDataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Statements statements = new Statements(source);
        for (String migration : List.of(
                "V20261126100000__certificates",
                "V20261126100200__holds",
                "V20261126160500__desk",
                "V20261126162000__recalls",
                "V20261126163100__judged_again",
                "V20261126163300__state_words",
                "V20261126164000__consents",
                "V20261126164100__received",
                "V20261126194500__unjudged",
                "V20261126203500__hold_numbers",
                "V20261126205000__ended_numbers",
                "V20261126210000__hold_evidence",
                "V20261126211500__masked_evidence",
                "V20261127020000__broadcast_lists",
                "V20261127020100__hold_verdicts",
                "V20261127020200__unjudged_before",
                "V20261127025000__hold_events",
                "V20261127026000__named_companies",
                "V20261127033500__masked_reports",
                "V20261127143000__certificate_ends")) {
            statements.update("RUNSCRIPT FROM 'classpath:/db/migration/certification/" + migration + ".sql'");
        }
        return source;
    }
}
