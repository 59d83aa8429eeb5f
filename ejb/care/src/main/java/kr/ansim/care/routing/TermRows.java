package kr.ansim.care.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.ansim.care.AgentTerms;
import kr.ansim.platform.Statements;

/** For what agents are. */
@ApplicationScoped
class TermRows {

    private static final String QUEUE = "QUEUE";
    private static final String SKILL = "SKILL";
    private static final String LANGUAGE = "LANGUAGE";

    private record Code(String account, String kind, String code) {}

    @Inject
    private Statements statements;

    List<AgentTerms> all() {
        Map<String, List<Code>> codes = statements
                .list(
                        "SELECT account, kind, code FROM care_agent_skill",
                        row -> new Code(row.string("account"), row.string("kind"), row.string("code")))
                .stream()
                .collect(Collectors.groupingBy(Code::account));
        return statements.list("SELECT account, capacity, terms_version FROM care_agent ORDER BY account", row -> {
            List<Code> own = codes.getOrDefault(row.string("account"), List.of());
            return new AgentTerms(
                    row.string("account"),
                    row.integer("capacity"),
                    of(own, QUEUE),
                    of(own, SKILL),
                    of(own, LANGUAGE),
                    row.integer("terms_version"));
        });
    }

    /** Calls come and go meanwhile; none is given by the terms before. @return whether nobody has changed the terms since */
    boolean change(AgentTerms agent) {
        int changed = statements.update(
                "UPDATE care_agent SET capacity = ?, version = version + 1, terms_version = terms_version + 1"
                        + " WHERE account = ? AND terms_version = ?",
                agent.capacity(),
                agent.account(),
                agent.version());
        if (changed == 0) {
            return false;
        }
        statements.update("DELETE FROM care_agent_skill WHERE account = ?", agent.account());
        add(agent.account(), QUEUE, agent.queues());
        add(agent.account(), SKILL, agent.skills());
        add(agent.account(), LANGUAGE, agent.languages());
        return true;
    }

    private void add(String account, String kind, Collection<String> codes) {
        statements.batch(
                "INSERT INTO care_agent_skill (account, kind, code) VALUES (?, ?, ?)",
                codes.stream().map(code -> new Object[] {account, kind, code}).toList());
    }

    private static SortedSet<String> of(List<Code> codes, String kind) {
        return codes.stream()
                .filter(code -> code.kind().equals(kind))
                .map(Code::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
