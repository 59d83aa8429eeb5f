package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.ActState;
import kr.ansim.care.call.OwnCalls;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Acts as the database has them. */
@ApplicationScoped
class ActRows {

    private static final String ALL = "SELECT a.* FROM care_act a WHERE ";

    @Inject
    private Statements statements;

    @Inject
    private ActCases cases;

    @Inject
    private OwnCalls calls;

    @Inject
    private Clock clock;

    void add(NewAct act) {
        Optional<UUID> call = calls.of(act.ask.call(), act.member.number(), act.agent);
        statements.update(
                "INSERT INTO care_act (id, member_id, member_number, kind, agent, at, reason, won, points,"
                        + " campaign_id, coupon_code, system_id, order_number, line, quantity, fulfilled, why, detail,"
                        + " state, case_id, call_id, request_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?,"
                        + " ?, ?, ?, ?, ?)",
                act.id,
                act.member.id(),
                act.member.number(),
                act.kind,
                act.agent,
                clock.instant(),
                act.ask.reason().strip(),
                act.worth.amount(),
                act.points,
                act.campaign,
                act.coupon,
                act.shop,
                act.order,
                act.line,
                act.quantity,
                act.why,
                act.detail,
                act.state,
                cases.of(act, call).orElse(null),
                call.orElse(null),
                act.key);
    }

    Optional<Act> asked(UUID key) {
        return statements.find(ALL + "a.request_key = ?", Act::read, key);
    }

    Optional<Act> find(UUID id) {
        return statements.find(ALL + "a.id = ?", Act::read, id);
    }

    /** Nobody else decides on it until the end of the transaction. */
    Optional<Act> locked(UUID id) {
        return statements.find(ALL + "a.id = ? FOR UPDATE", Act::read, id);
    }

    /** The newest first. */
    List<Act> ofMembers(Collection<UUID> members, int most) {
        return statements.once(new Question(List.copyOf(members), most), () -> read(members, most));
    }

    private record Question(List<UUID> members, int most) {}

    private List<Act> read(Collection<UUID> members, int most) {
        List<Object> values = new ArrayList<>(members);
        values.add(most);
        return statements.list(
                ALL + "a.member_id IN (" + Statements.marks(members.size()) + ") ORDER BY a.at DESC, a.id DESC LIMIT ?",
                Act::read,
                values.toArray());
    }

    /** The newest first. @param number as cases are kept */
    List<Act> ofCase(String number) {
        return statements.list(
                ALL + "a.case_id = (SELECT s.id FROM care_case s WHERE s.number = ?) ORDER BY a.at DESC, a.id DESC",
                Act::read,
                number);
    }

    /** The newest first. */
    List<Act> ofOrder(UUID shop, String number) {
        return statements.list(
                ALL + "a.system_id = ? AND a.order_number = ? ORDER BY a.at DESC, a.id DESC", Act::read, shop, number);
    }

    /** What the shop has still to do with an order, the oldest first; locked. */
    List<Act> openRequests(UUID shop, String number) {
        return statements.list(
                ALL + "a.system_id = ? AND a.order_number = ? AND a.state = 'WAITING' ORDER BY a.at, a.id FOR UPDATE",
                Act::read,
                shop,
                number);
    }

    void fulfil(UUID id, int pieces, ActState state) {
        statements.update(
                "UPDATE care_act SET fulfilled = fulfilled + ?, state = ?, decided_at = ? WHERE id = ?",
                pieces,
                state,
                state == ActState.WAITING ? null : clock.instant(),
                id);
    }

    void code(UUID id, String coupon) {
        statements.update("UPDATE care_act SET coupon_code = ? WHERE id = ?", coupon, id);
    }

    void decide(UUID id, ActState state, String by, @Nullable String refusal) {
        statements.update(
                "UPDATE care_act SET state = ?, decided_by = ?, decided_at = ?, refusal = ? WHERE id = ?",
                state,
                by,
                clock.instant(),
                refusal,
                id);
    }
}
