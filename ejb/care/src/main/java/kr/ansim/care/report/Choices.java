package kr.ansim.care.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kr.ansim.care.ReportChoices;
import kr.ansim.platform.Statements;

/** Queues and agents that there are. */
@ApplicationScoped
public class Choices {

    @Inject
    private Statements statements;

    public ReportChoices all() {
        return new ReportChoices(
                statements.list(
                        "SELECT code, name_ko, name_en FROM care_queue ORDER BY priority DESC, code",
                        row -> new ReportChoices.Queue(
                                row.string("code"), row.string("name_ko"), row.string("name_en"))),
                statements.list(
                        "SELECT account, name FROM care_agent ORDER BY name, account",
                        row -> new ReportChoices.Agent(row.string("account"), row.string("name"))));
    }
}
