package kr.ansim.care.action;

import java.util.UUID;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActState;
import kr.ansim.care.AskAct;
import kr.ansim.care.ReturnReason;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Won;
import kr.ansim.membership.MemberDetails;
import org.jspecify.annotations.Nullable;

/** An act as it is written down first. */
final class NewAct {

    final UUID id = Ids.next();
    final AskAct ask;
    final MemberDetails member;
    final ActKind kind;
    final String agent;
    final UUID key;
    ActState state = ActState.DONE;
    Won worth = Won.ZERO;
    String detail = "";

    @Nullable
    Long points;

    @Nullable
    UUID campaign;

    @Nullable
    String coupon;

    @Nullable
    UUID shop;

    @Nullable
    String order;

    @Nullable
    Integer line;

    @Nullable
    Integer quantity;

    @Nullable
    ReturnReason why;

    NewAct(AskAct ask, MemberDetails member, ActKind kind, String agent) {
        this(ask, member, kind, agent, ask.key());
    }

    NewAct(AskAct ask, MemberDetails member, ActKind kind, String agent, UUID key) {
        this.ask = ask;
        this.member = member;
        this.kind = kind;
        this.agent = agent;
        this.key = key;
    }

    NewAct points(long given) {
        points = given;
        worth = Won.of(given);
        return this;
    }

    NewAct campaign(UUID id, String name, Won cost) {
        campaign = id;
        detail = name;
        worth = cost;
        return this;
    }

    NewAct cost(Won cost) {
        worth = cost;
        return this;
    }

    NewAct order(UUID of, String number) {
        shop = of;
        order = number;
        return this;
    }

    NewAct piece(int ofLine, int pieces, ReturnReason reason) {
        line = ofLine;
        quantity = pieces;
        why = reason;
        return this;
    }

    NewAct detail(String text) {
        detail = text;
        return this;
    }

    NewAct waiting() {
        state = ActState.WAITING;
        return this;
    }
}
