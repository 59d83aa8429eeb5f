package kr.ansim.web.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.GiftForecast;
import kr.ansim.care.ReturnReason;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.delivery.PickupPoint;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.DeskOrder;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;

/** Words for what the desk does. */
@Named("actWords")
@ApplicationScoped
public class ActWords {

    /** What the words about an act need of it. */
    private record DeskAct(ActKind kind, long won, String detail, int line, int pieces, Optional<ReturnReason> why) {}

    @Inject
    private When when;

    /** What a gift would come to, and how much of the limits is used without it. */
    public String forecast(GiftForecast forecast, long won) {
        String used = Wording.ACTS.text(
                "gift.used",
                forecast.today().amount(),
                forecast.dayLimit().amount(),
                forecast.month().amount(),
                forecast.monthLimit().amount());
        return won == 0 ? used : Wording.ACTS.text(forecast.alone() ? "gift.at-once" : "gift.second", won) + " " + used;
    }

    /** What came of a gift. */
    public String came(ActSummary gift) {
        String key = (gift.kind() == ActKind.POINTS ? "points." : "coupon.")
                + (gift.state() == ActState.DONE ? "given" : "asked");
        return Wording.ACTS.text(
                key, gift.worth().amount(), gift.detail(), gift.coupon().orElse(""));
    }

    /** What an act was about. */
    public String what(ActSummary act) {
        return words(new DeskAct(
                act.kind(),
                act.worth().amount(),
                act.detail(),
                act.line().orElse(0),
                act.quantity().orElse(0),
                act.why()));
    }

    /** The same, of an act on the timeline. */
    static String what(TimelineEvent act) {
        return words(new DeskAct(
                ActKind.valueOf(act.fact(TimelineFact.MATTER)),
                number(act, TimelineFact.WON),
                act.fact(TimelineFact.SUBJECT),
                (int) number(act, TimelineFact.LINE),
                (int) number(act, TimelineFact.PIECES),
                Optional.of(act.fact(TimelineFact.WHY))
                        .filter(why -> !why.isEmpty())
                        .map(ReturnReason::valueOf)));
    }

    private static long number(TimelineEvent act, TimelineFact fact) {
        String told = act.fact(fact);
        return told.isEmpty() ? 0 : Long.parseLong(told);
    }

    private static String words(DeskAct act) {
        return switch (act.kind()) {
            case POINTS -> Wording.ACTS.text("what.POINTS", act.won());
            case COUPON -> Wording.ACTS.text("what.COUPON", act.detail(), act.won());
            case CONSENT -> consent(act.detail());
            case PACKAGING -> Wording.ACTS.text("what.PACKAGING");
            case RETURN ->
                Wording.ACTS.text(
                        "what.RETURN",
                        act.line(),
                        act.pieces(),
                        act.why().map(ActWords::reason).orElse(""));
            case LOCKER -> Wording.ACTS.text("what.LOCKER", act.detail());
        };
    }

    private static String consent(String detail) {
        String[] parts = detail.split(" ", 2);
        return Wording.ACTS.text(
                "what.CONSENT", Wording.MEMBERS.text("way." + parts[0]), Wording.ACTS.text("said." + parts[1]));
    }

    /** What became of a line. */
    public String became(DeskOrder.Line line) {
        List<String> parts = new ArrayList<>();
        parts.add(line.delivered()
                .map(day -> Wording.ACTS.text("became.delivered", when.day(day)))
                .or(() -> line.shipped().map(at -> Wording.ACTS.text("became.shipped", when.near(at))))
                .orElse(Wording.ACTS.text("became.waiting")));
        add(parts, "became.cancelled", line.cancelled());
        add(parts, "became.returned", line.returned());
        add(parts, "became.exchanged", line.exchanged());
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String key, int pieces) {
        if (pieces > 0) {
            parts.add(Wording.ACTS.text(key, pieces));
        }
    }

    /** A locker as it is read out. */
    public String site(PickupPoint point) {
        return Wording.ACTS.text("locker.site", point.name(), point.address(), point.freeAndFitting());
    }

    /** A shop's own number within an address. */
    public String address(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    public String why(ReturnReason why) {
        return reason(why);
    }

    private static String reason(ReturnReason why) {
        return Wording.ACTS.text("why." + why);
    }

    /** Whoever waits differs: a second person, or the shop. */
    public String chip(ActSummary act) {
        return "act-"
                + (act.state() == ActState.WAITING && act.kind().isRequest() ? "asked" : act.state())
                        .toString()
                        .toLowerCase(Locale.ROOT);
    }

    /** Why something cannot be done now. */
    public String refusal(RuleBroken broken) {
        return Refusals.title(broken);
    }
}
