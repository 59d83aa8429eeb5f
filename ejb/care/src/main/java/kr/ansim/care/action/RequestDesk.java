package kr.ansim.care.action;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.AskAct;
import kr.ansim.care.CareRule;
import kr.ansim.care.OrderRequest;
import kr.ansim.care.RefuseRequest;
import kr.ansim.care.ReturnGoods;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.DeskGifts;
import kr.ansim.membership.DeskOrder;
import kr.ansim.membership.MemberDetails;
import kr.ansim.platform.Reasons;

/** Asks shops to do something with orders. */
@ApplicationScoped
public class RequestDesk {

    @Inject
    private ActMembers members;

    @Inject
    private ActLocks locks;

    @Inject
    private ActRows rows;

    @Inject
    private OrderBook orders;

    @Inject
    private DeskGifts gifts;

    @Inject
    private RequestNews news;

    @Inject
    private ActTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public ActSummary packaging(AskAct ask, UUID shop, String number, String agent) {
        Reasons.require(ask.reason());
        DeskOrder order = locked(ask.member(), shop, number);
        Optional<Act> before = rows.asked(ask.key());
        if (before.isPresent()) {
            return same(before.get(), ActKind.PACKAGING, number);
        }
        OrderBook.noPackaging(order, rows.ofOrder(shop, number)).ifPresent(refusal -> {
            throw refusal;
        });
        NewAct act = new NewAct(ask, members.get(ask.member()), ActKind.PACKAGING, agent)
                .order(shop, number)
                .cost(gifts.packaging())
                .waiting();
        rows.add(act);
        news.packaging(act, shop, number);
        trail.note("desk.packaging-asked", act);
        return rows.find(act.id).orElseThrow().summary();
    }

    /** @throws RuleBroken as the facade says */
    public List<ActSummary> goods(ReturnGoods command, String agent) {
        Reasons.require(command.act().reason());
        DeskOrder order = locked(command.act().member(), command.shop(), command.order());
        List<Act> acts = rows.ofOrder(command.shop(), command.order());
        List<UUID> keys = command.pieces().stream()
                .map(piece -> key(command.act(), piece.line()))
                .toList();
        List<ActSummary> before = acts.stream()
                .filter(act -> keys.contains(act.key()))
                .map(Act::summary)
                .toList();
        if (!before.isEmpty()) {
            return before;
        }
        refuseFaults(command, order, acts);
        MemberDetails member = members.get(command.act().member());
        List<RequestNews.Returned> asked = new ArrayList<>();
        for (ReturnGoods.Piece piece : command.pieces()) {
            NewAct act = new NewAct(command.act(), member, ActKind.RETURN, agent, key(command.act(), piece.line()))
                    .order(command.shop(), command.order())
                    .piece(piece.line(), piece.quantity(), command.why())
                    .waiting();
            rows.add(act);
            trail.note("desk.return-asked", act);
            asked.add(new RequestNews.Returned(act, piece, command.why()));
        }
        news.goods(asked, command.shop(), command.order());
        return asked.stream()
                .map(one -> rows.find(one.act().id).orElseThrow().summary())
                .toList();
    }

    private void refuseFaults(ReturnGoods command, DeskOrder order, List<Act> acts) {
        if (command.pieces().isEmpty()) {
            throw RuleBroken.at("lines", CareRule.NOTHING_TO_RETURN);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        Faults faults = new Faults();
        for (ReturnGoods.Piece piece : command.pieces()) {
            DeskOrder.Line line =
                    order.line(piece.line()).orElseThrow(() -> RuleBroken.at("lines", CareRule.NOTHING_TO_RETURN));
            int most = ReturnRules.returnable(line, OrderBook.asked(acts, line.line()));
            if (piece.quantity() < 1 || piece.quantity() > most) {
                String field = "lines[" + order.lines().indexOf(line) + "].quantity";
                faults.at(field, CareRule.RETURN_MORE_THAN_KEPT, line.line(), most);
            } else if (ReturnRules.isTooLate(today, line, command.why())) {
                faults.at("why", CareRule.RETURN_TOO_LATE, line.line());
            }
        }
        faults.refuse();
    }

    /** @throws RuleBroken as the facade says */
    public void withdraw(UUID id, String reason, String agent) {
        Reasons.require(reason);
        Act act = rows.locked(id)
                .filter(found -> found.summary().kind().isRequest())
                .orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_ACT));
        if (!act.isWaiting()) {
            throw new RuleBroken(CareRule.ACT_DECIDED);
        }
        rows.decide(id, ActState.WITHDRAWN, agent, reason.strip());
        news.withdrawn(act);
        trail.note("desk.request-withdrawn", act, agent, reason);
    }

    /** @throws RuleBroken as the facade says */
    public OrderRequest refuse(RefuseRequest command, String by) {
        Reasons.require(command.reason());
        String reason = command.reason().strip();
        Act act = rows.locked(command.request())
                .filter(found -> found.isAskedOf(command.shop(), command.order()))
                .orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_REQUEST));
        boolean refused = act.request().refusal().equals(Optional.of(reason));
        if (!act.isWaiting() && !refused) {
            throw new RuleBroken(CareRule.REQUEST_ENDED);
        }
        if (!refused) {
            rows.decide(command.request(), ActState.REFUSED, by, reason);
            news.refused(act);
            trail.refused(act, reason);
        }
        return rows.find(command.request()).orElseThrow().request();
    }

    public List<OrderRequest> of(UUID shop, String number) {
        return rows.ofOrder(shop, number).stream()
                .filter(act -> act.summary().kind().isRequest())
                .map(Act::request)
                .toList();
    }

    private DeskOrder locked(String member, UUID shop, String number) {
        locks.order(shop, number);
        return orders.order(member, number, Optional.of(shop));
    }

    private static ActSummary same(Act before, ActKind kind, String number) {
        boolean same = before.summary().kind() == kind
                && before.summary()
                        .order()
                        .filter(order -> order.number().equals(number))
                        .isPresent();
        if (!same) {
            throw new RuleBroken(CareRule.ACT_DIFFERS);
        }
        return before.summary();
    }

    /** Of one line of a return, whose lines are asked for together. */
    private static UUID key(AskAct ask, int line) {
        return UUID.nameUUIDFromBytes((ask.key() + " " + line).getBytes(UTF_8));
    }
}
