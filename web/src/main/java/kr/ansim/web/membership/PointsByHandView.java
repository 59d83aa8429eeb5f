package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MovePointsByHand;
import kr.ansim.membership.PointsByHand;
import kr.ansim.membership.PointsByHandDesk;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Points are given or taken by hand; what is much waits here for another person. */
@Named("pointsByHand")
@ViewScoped
public class PointsByHandView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WAITING = 50;

    @Inject
    private PointsByHandDesk desk;

    @Inject
    private HandListView all;

    @Inject
    private HttpServletRequest request;

    /** Sending the form twice moves points once. */
    private UUID key = Ids.next();

    private String member = "";
    private Way way = Way.GIVE;
    private String points = "";
    private String reason = "";
    private @Nullable String refused;
    private String refusal = "";
    private transient @Nullable List<PointsByHand> waiting;

    /** Which way points go. */
    public enum Way {
        GIVE,
        TAKE
    }

    @PostConstruct
    void open() {
        String asked = request.getParameter("member");
        member = asked == null ? "" : asked;
    }

    public void move() {
        long amount = Typed.number(points);
        long signed = amount < 0 ? 0 : way == Way.GIVE ? amount : -amount;
        try {
            boolean done = desk.move(new MovePointsByHand(key, member.replaceAll("[\\s-]", ""), signed, reason));
            Wording.BENEFITS.done(done ? "hand.done" : "hand.asked");
            key = Ids.next();
            points = "";
            reason = "";
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        lookAgain();
    }

    public void approve(UUID id) {
        act("w", "hand.approved", () -> desk.approve(id));
    }

    public void refuse() {
        act("refuse", "hand.refused", () -> {
            desk.refuse(AddressedId.of(refused).orElse(new UUID(0, 0)), refusal);
            refused = null;
            refusal = "";
        });
    }

    private void act(String form, String done, Runnable act) {
        try {
            act.run();
            Wording.BENEFITS.done(done);
        } catch (RuleBroken broken) {
            Refusals.show(form, broken);
        }
        lookAgain();
    }

    private void lookAgain() {
        waiting = null;
        all.again();
    }

    public List<PointsByHand> getWaiting() {
        List<PointsByHand> known = waiting;
        if (known == null) {
            known = desk.waiting(WAITING);
            waiting = known;
        }
        return known;
    }

    /** Whether whoever looks has asked for it, and so does not approve it. */
    public boolean isMine(PointsByHand row) {
        return row.askedBy().equals(request.getUserPrincipal().getName());
    }

    public long getLimit() {
        return desk.limit();
    }

    public Way[] getWays() {
        return Way.values();
    }

    public String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member == null ? "" : member;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(@Nullable Way way) {
        this.way = way == null ? Way.GIVE : way;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(@Nullable String points) {
        this.points = points == null ? "" : points;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable String getRefused() {
        return refused;
    }

    public void setRefused(@Nullable String refused) {
        this.refused = refused;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(@Nullable String refusal) {
        this.refusal = refusal == null ? "" : refusal;
    }
}
