package kr.ansim.care.routing;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import kr.ansim.care.AgentTerms;
import kr.ansim.care.CareRule;
import kr.ansim.care.DeskQueue;
import kr.ansim.kernel.Faults;
import org.jspecify.annotations.Nullable;

/** What is wrong with a queue or with what an agent is for. */
final class RoutingFields {

    private static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";
    private static final String LANGUAGE = "[a-z]{2}";
    private static final int LONGEST_NAME = 80;
    private static final int MOST_PRIORITY = 100;
    private static final int MOST_GRADE = 20;
    private static final int LEAST_RING = 5;
    private static final int MOST_RING = 120;
    private static final int MOST_CALLS = 5;

    private RoutingFields() {}

    static Faults faults(DeskQueue queue) {
        Faults faults = new Faults();
        code(faults, "code", queue.code(), CODE);
        name(faults, "koreanName", queue.koreanName());
        name(faults, "englishName", queue.englishName());
        within(faults, "priority", queue.priority(), 1, MOST_PRIORITY);
        within(faults, "gradeFrom", queue.gradeFrom(), 0, MOST_GRADE);
        within(faults, "ringSeconds", queue.ringSeconds(), LEAST_RING, MOST_RING);
        code(faults, "skill", queue.skill(), CODE);
        code(faults, "language", queue.language(), LANGUAGE);
        return faults;
    }

    static Faults faults(AgentTerms agent, Set<String> queues) {
        Faults faults = new Faults();
        within(faults, "capacity", agent.capacity(), 1, MOST_CALLS);
        if (!queues.containsAll(agent.queues())) {
            faults.at("queues", CareRule.UNKNOWN_QUEUE, String.join(", ", new TreeSet<>(queues)));
        }
        codes(faults, "skills", agent.skills(), CODE);
        codes(faults, "languages", agent.languages(), LANGUAGE);
        return faults;
    }

    private static void codes(Faults faults, String field, Collection<String> codes, String form) {
        codes.forEach(code -> code(faults, field, code, form));
    }

    private static void code(Faults faults, String field, @Nullable String code, String form) {
        if (code != null && !code.matches(form)) {
            faults.at(field, CareRule.CODE_WRONG);
        }
    }

    private static void name(Faults faults, String field, String name) {
        if (name.isBlank()) {
            faults.at(field, CareRule.FIELD_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            faults.at(field, CareRule.FIELD_TOO_LONG, LONGEST_NAME);
        }
    }

    private static void within(Faults faults, String field, int number, int least, int most) {
        if (number < least || number > most) {
            faults.at(field, CareRule.OUT_OF_RANGE, least, most);
        }
    }
}
