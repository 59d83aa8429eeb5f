package kr.ansim.partner;

import java.util.List;
import java.util.UUID;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcDataSource;

/** The tables of companies and of the rules, with the first rules in them, in memory. */
public final class Tables {

    private Tables() {}

    public static Statements make() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Statements statements = new Statements(source);
        for (String migration : List.of(
                "V20261126161000__companies",
                "V20261127030000__paper_rules",
                "V20261127030100__first_paper_rules",
                "V20261127031000__applications",
                "V20261127053000__business_checks",
                "V20261127053010__rule_drafts",
                "V20261127053020__contracts",
                "V20261127185200__removed_rule_lines")) {
            statements.update("RUNSCRIPT FROM 'classpath:/db/migration/partner/" + migration + ".sql'");
        }
        return statements;
    }
}
