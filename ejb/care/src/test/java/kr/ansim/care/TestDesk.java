package kr.ansim.care;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.ContactTopic;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.TestSecrets;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;

/** A desk in memory with its agents and calls. */
public final class TestDesk {

    public static final Instant NOON = Instant.parse("2026-11-30T03:00:00Z");

    private TestDesk() {}

    public static Wired wired(Statements statements, OpenVault vault, MovedClock clock) {
        return new Wired()
                .with(Statements.class, statements)
                .with(PersonalDataVault.class, vault)
                .with(AuditTrail.class, new Trail())
                .with(MasterKeys.class, TestSecrets.KEYS)
                .with(Clock.class, clock);
    }

    public static void agent(Statements statements, String account, int capacity) {
        statements.update(
                "INSERT INTO care_agent (account, name, state, since, seen_at, idle_since, capacity, version)"
                        + " VALUES (?, ?, 'READY', ?, ?, ?, ?, 1)",
                account,
                account,
                NOON,
                NOON,
                NOON,
                capacity);
    }

    public static UUID call(Statements statements, String queue, Instant at) {
        UUID call = Ids.next();
        statements.update(
                "INSERT INTO care_call (id, system_id, number, caller, queue, state, candidates, arm, arrived_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, 'WAITING', 0, 'CONTROL', ?, 1)",
                call,
                call,
                call.toString(),
                call,
                queue,
                at);
        return call;
    }

    /** Of a member, answered by this agent. */
    public static UUID answered(Statements statements, UUID member, String agent, Instant at) {
        UUID call = call(statements, "general", at);
        statements.update(
                "UPDATE care_call SET state = 'ANSWERED', member_id = ?, agent = ?, answered_at = ? WHERE id = ?",
                member,
                agent,
                at,
                call);
        return call;
    }

    /** A member with one customer. @param person who that is */
    public static UUID member(Statements statements, OpenVault vault, String number, Map<String, String> person) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed, added_at)"
                        + " VALUES (?, ?, ?, 'ACTIVE', '2026-01-01', 0, 0, '2026-01-01 00:00:00')",
                id,
                number,
                id);
        statements.update(
                "INSERT INTO membership_identity (id, member_id, channel, customer_number, person, added_at)"
                        + " VALUES (?, ?, 'TV', ?, ?, '2026-01-01 00:00:00')",
                Ids.next(),
                id,
                number,
                vault.keep("member", person, null));
        return id;
    }

    public static OpenCase question(String member, String note) {
        return new OpenCase(
                member,
                CaseType.QUESTION,
                CasePriority.NORMAL,
                ContactTopic.ORDER,
                "주문 확인",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                note);
    }
}
