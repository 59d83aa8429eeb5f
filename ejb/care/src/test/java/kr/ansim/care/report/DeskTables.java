package kr.ansim.care.report;

import java.util.List;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;

/** The tables that the reports read. */
final class DeskTables {

    private static final List<String> FILLED = List.of(
            "care_call",
            "care_case",
            "care_case_target",
            "care_call_back",
            "care_survey",
            "care_act",
            "care_greeting_said",
            "care_joined_member");

    private DeskTables() {}

    static Statements make() {
        return Tables.make("membership", "care", "platform");
    }

    static void clear(Statements statements) {
        FILLED.forEach(table -> statements.update("DELETE FROM " + table));
    }
}
