package kr.ansim.care.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.SayGreeting;
import kr.ansim.care.call.OwnCalls;
import kr.ansim.membership.MemberRef;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What was said to whom. */
@ApplicationScoped
class Sayings {

    /** @param helped as the agent saw it */
    record Saying(
            UUID id,
            UUID member,
            UUID template,
            GreetingFact fact,
            String agent,
            LocalDate on,
            Optional<Boolean> helped) {}

    private static final String ALL = "SELECT s.id, s.member_id, s.template_id, t.fact, s.agent, s.said_on, s.helped"
            + " FROM care_greeting_said s JOIN care_greeting_template t ON t.id = s.template_id";

    @Inject
    private Statements statements;

    @Inject
    private OwnCalls calls;

    /** @param members all ids of one person */
    List<Saying> since(Collection<UUID> members, LocalDate day) {
        List<Object> values = new ArrayList<>(members);
        values.add(day);
        return statements.list(
                ALL + " WHERE s.member_id IN (" + Statements.marks(members.size()) + ") AND s.said_on >= ?",
                Sayings::read,
                values.toArray());
    }

    Optional<Saying> find(UUID id) {
        return statements.find(ALL + " WHERE s.id = ?", Sayings::read, id);
    }

    /** The same for all day. */
    Optional<Saying> find(UUID member, UUID template, String agent, LocalDate day) {
        return statements.find(
                ALL + " WHERE s.member_id = ? AND s.template_id = ? AND s.agent = ? AND s.said_on = ?",
                Sayings::read,
                member,
                template,
                agent,
                day);
    }

    void add(UUID id, MemberRef member, SayGreeting said, String agent, Instant at, LocalDate day) {
        statements.update(
                "INSERT INTO care_greeting_said (id, member_id, member_number, template_id, fact_at, agent, at,"
                        + " said_on, call_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                member.id(),
                member.number(),
                said.template(),
                said.factOn(),
                agent,
                at,
                day,
                calls.of(said.call(), member.number(), agent).orElse(null));
    }

    /** Locked until the end of the transaction, so that two clicks count as one after the other. */
    Optional<Saying> lock(UUID id) {
        return statements
                .find("SELECT id FROM care_greeting_said WHERE id = ? FOR UPDATE", row -> row.uuid("id"), id)
                .flatMap(this::find);
    }

    void helped(UUID id, boolean helped) {
        statements.update("UPDATE care_greeting_said SET helped = ? WHERE id = ?", helped, id);
    }

    void remove(UUID id) {
        statements.update("DELETE FROM care_greeting_said WHERE id = ?", id);
    }

    private static Saying read(Row row) throws SQLException {
        return new Saying(
                row.uuid("id"),
                row.uuid("member_id"),
                row.uuid("template_id"),
                GreetingFact.valueOf(row.string("fact")),
                row.string("agent"),
                row.date("said_on"),
                Optional.ofNullable(row.boolOrNull("helped")));
    }
}
