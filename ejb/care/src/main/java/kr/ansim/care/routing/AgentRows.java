package kr.ansim.care.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.care.AgentStanding;
import kr.ansim.care.AgentState;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/**
 * The agents. Whatever gives one a call, or takes one from them, raises their version, and gives one only to the version it
 * has looked at: so nobody gets more calls than they take.
 */
@ApplicationScoped
public class AgentRows {

    /**
     * Who is not heard of for so long is gone: three times what a page needs to be heard of again. What is written may be
     * {@link #STILL_HEARD} old, so it may be so much less.
     */
    public static final Duration SILENCE = Duration.ofSeconds(30);

    /** How many calls an agent {@code a} has in hand: what rings, what is spoken, and what waits for a word about it. */
    public static final String IN_HAND =
            "(SELECT COUNT(*) FROM care_call c WHERE c.agent = a.account AND c.wrapped_at IS NULL"
                    + " AND c.state IN ('OFFERED', 'ANSWERED', 'ENDED'))";

    private static final String KOREAN = "ko";

    /** A page opened after another tells nothing new; to write each down would make every page wait for the disk. */
    private static final Duration STILL_HEARD = Duration.ofSeconds(5);

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    private record Skill(String account, String kind, String code) {}

    public Optional<AgentStanding> find(String account) {
        return heard(account).map(Heard::standing);
    }

    public boolean isKnown(String account) {
        return statements
                .find("SELECT version FROM care_agent WHERE account = ?", row -> row.integer("version"), account)
                .isPresent();
    }

    /** Somebody at their first time is away until they say otherwise. */
    public AgentStanding seen(String account, String name) {
        Heard known = heard(account).orElseGet(() -> {
            add(account, name);
            return heard(account).orElseThrow();
        });
        Instant now = clock.instant();
        if (known.at().isBefore(now.minus(STILL_HEARD))) {
            statements.update("UPDATE care_agent SET seen_at = ? WHERE account = ?", now, account);
            // who was taken for gone meanwhile
            return heard(account).orElseThrow().standing();
        }
        return known.standing();
    }

    private record Heard(AgentStanding standing, Instant at) {}

    private Optional<Heard> heard(String account) {
        return statements.find(
                "SELECT a.*, " + IN_HAND + " AS in_hand FROM care_agent a WHERE a.account = ?",
                row -> new Heard(standing(row), row.instant("seen_at")),
                account);
    }

    private void add(String account, String name) {
        Instant now = clock.instant();
        try {
            statements.update(
                    "INSERT INTO care_agent (account, name, state, since, seen_at, idle_since, capacity, version)"
                            + " VALUES (?, ?, 'AWAY', ?, ?, ?, 1, 1)",
                    account,
                    name,
                    now,
                    now,
                    now);
            statements.update(
                    "INSERT INTO care_agent_skill (account, kind, code) VALUES (?, 'LANGUAGE', ?)", account, KOREAN);
        } catch (DuplicateKey anotherPageWasFaster) {
            // then the agent is known
        }
    }

    /** @return whether it was another state before */
    public boolean become(String account, AgentState state) {
        return statements.update(
                        "UPDATE care_agent SET state = ?, since = ?, idle_since = ?, version = version + 1"
                                + " WHERE account = ? AND state <> ?",
                        state,
                        clock.instant(),
                        clock.instant(),
                        account,
                        state)
                > 0;
    }

    /** @return whether they have still not been heard of, and were here before */
    boolean lost(String account) {
        return statements.update(
                        "UPDATE care_agent SET state = 'OFFLINE', since = ?, version = version + 1 WHERE account = ?"
                                + " AND state <> 'OFFLINE' AND seen_at < ?",
                        clock.instant(),
                        account,
                        clock.instant().minus(SILENCE))
                > 0;
    }

    List<String> silent() {
        return statements.list(
                "SELECT account FROM care_agent WHERE state <> 'OFFLINE' AND seen_at < ? ORDER BY account",
                row -> row.string("account"),
                clock.instant().minus(SILENCE));
    }

    /** Something about the calls in their hand is to change. */
    public void touched(String account) {
        statements.update("UPDATE care_agent SET version = version + 1 WHERE account = ?", account);
    }

    /** They have spoken, and are idle from now on. */
    public void freed(String account) {
        statements.update(
                "UPDATE care_agent SET idle_since = ?, version = version + 1 WHERE account = ?",
                clock.instant(),
                account);
    }

    /** Waits for nobody. @return whether nothing has happened to the agent since, and nothing is happening to them */
    boolean reserveAtOnce(String account, int version) {
        return statements
                        .find(
                                "SELECT account FROM care_agent WHERE account = ? AND version = ? AND state = 'READY'"
                                        + " FOR UPDATE SKIP LOCKED",
                                row -> row.string("account"),
                                account,
                                version)
                        .isPresent()
                && reserve(account, version);
    }

    /** @return whether nothing has happened to the agent since */
    boolean reserve(String account, int version) {
        return statements.update(
                        "UPDATE care_agent SET version = version + 1 WHERE account = ? AND version = ? AND state = 'READY'",
                        account,
                        version)
                == 1;
    }

    /** Those who are here, and those who have been since then. */
    public List<AgentStanding> here(Instant since) {
        return statements.list(
                "SELECT a.*, " + IN_HAND + " AS in_hand FROM care_agent a WHERE a.state <> 'OFFLINE' OR a.seen_at >= ?"
                        + " ORDER BY a.account",
                AgentRows::standing,
                since);
    }

    List<FreeAgent> free() {
        Map<String, List<Skill>> skills = statements
                .list(
                        "SELECT s.* FROM care_agent_skill s JOIN care_agent a ON a.account = s.account WHERE a.state = 'READY'",
                        row -> new Skill(row.string("account"), row.string("kind"), row.string("code")))
                .stream()
                .collect(Collectors.groupingBy(Skill::account));
        return statements.list(
                "SELECT a.account, a.version, a.idle_since FROM care_agent a WHERE a.state = 'READY' AND " + IN_HAND
                        + " < a.capacity ORDER BY a.idle_since, a.account",
                row -> free(row, skills.getOrDefault(row.string("account"), List.of())));
    }

    private static FreeAgent free(Row row, List<Skill> skills) throws SQLException {
        return new FreeAgent(
                row.string("account"),
                row.integer("version"),
                row.instant("idle_since"),
                of(skills, "QUEUE"),
                of(skills, "SKILL"),
                of(skills, "LANGUAGE"));
    }

    private static Set<String> of(List<Skill> skills, String kind) {
        return skills.stream()
                .filter(skill -> skill.kind().equals(kind))
                .map(Skill::code)
                .collect(Collectors.toCollection(HashSet::new));
    }

    static AgentStanding standing(Row row) throws SQLException {
        AgentState said = AgentState.valueOf(row.string("state"));
        int capacity = row.integer("capacity");
        boolean busy = said == AgentState.READY && row.integer("in_hand") >= capacity;
        return new AgentStanding(row.string("account"), busy ? AgentState.BUSY : said, row.instant("since"), capacity);
    }
}
