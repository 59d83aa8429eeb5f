package kr.ansim.web.care;

import static kr.ansim.web.faces.Wording.CONTACTS;
import static kr.ansim.web.faces.Wording.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.web.membership.GradeNames;
import kr.ansim.web.shell.When;

/** Words and looks for what happened to a member: a title, a line, an icon, and where it is opened. */
@Named("timelineWords")
@ApplicationScoped
public class TimelineWords {

    @Inject
    private When when;

    @Inject
    private GradeNames grades;

    public String title(TimelineEvent event) {
        return switch (event.kind()) {
            case CONTACT -> contact(event.fact(TimelineFact.TOPIC), event.fact(TimelineFact.MATTER));
            default -> DESK.text("kind." + event.kind());
        };
    }

    static String contact(String topic, String matter) {
        return CONTACTS.text("title", CONTACTS.text("topic." + topic), CONTACTS.text("matter." + matter));
    }

    public String line(TimelineEvent event) {
        return switch (event.kind()) {
            case ORDERED -> joined(goods(event), won(event));
            case SHIPPED, DELIVERED -> joined(goods(event), order(event));
            case CANCELLED, RETURNED, EXCHANGED -> joined(goods(event), pieces(event), order(event));
            case LOCKER -> joined(event.fact(TimelineFact.PLACE), order(event));
            case CONTACT ->
                joined(
                        CONTACTS.text("medium." + event.fact(TimelineFact.MEDIUM)),
                        event.fact(TimelineFact.PRODUCT),
                        order(event),
                        outcome(event));
            case GRADE -> DESK.text("grade.move", grade(event, TimelineFact.FROM), grade(event, TimelineFact.TO));
            case COUPON_GIVEN -> joined(event.fact(TimelineFact.CAMPAIGN), until(event));
            case COUPON_USED -> joined(event.fact(TimelineFact.CAMPAIGN), won(event), order(event));
            case CASE -> joined(event.fact(TimelineFact.SUBJECT), CaseTexts.shown(event.fact(TimelineFact.OPENS)));
            case CALL -> joined(topic(event), spoken(event));
            case CALL_BACK -> outcomeOf("back.", event);
            case GIFT ->
                joined(
                        ActWords.what(event),
                        order(event),
                        DESK.text("act.state." + event.fact(TimelineFact.STATE)),
                        quoted(event.fact(TimelineFact.REASON)));
        };
    }

    static String quoted(String words) {
        return words.isEmpty() ? "" : "“" + words + "”";
    }

    private static String topic(TimelineEvent event) {
        String topic = event.fact(TimelineFact.TOPIC);
        return topic.isEmpty() ? "" : CONTACTS.text("topic." + topic);
    }

    /** What became of a call: what the agent said, or that nobody answered. */
    private static String spoken(TimelineEvent event) {
        boolean answered = !"ABANDONED".equals(event.fact(TimelineFact.STATE));
        return answered ? outcomeOf("call.", event) : DESK.text("call.abandoned");
    }

    private static String outcomeOf(String prefix, TimelineEvent event) {
        String outcome = event.fact(TimelineFact.OUTCOME);
        return outcome.isEmpty() ? "" : DESK.text(prefix + outcome);
    }

    private String grade(TimelineEvent event, TimelineFact side) {
        return grades.of(Integer.parseInt(event.fact(side)));
    }

    private static String goods(TimelineEvent event) {
        String product = event.fact(TimelineFact.PRODUCT);
        int more = Integer.parseInt(event.fact(TimelineFact.MORE_LINES));
        return more > 0 ? DESK.text("goods.more", product, more) : product;
    }

    private static String pieces(TimelineEvent event) {
        return DESK.text("pieces", Integer.parseInt(event.fact(TimelineFact.PIECES)));
    }

    private static String won(TimelineEvent event) {
        return DESK.text("won", Long.parseLong(event.fact(TimelineFact.WON)));
    }

    private String until(TimelineEvent event) {
        return DESK.text("until", when.day(LocalDate.parse(event.fact(TimelineFact.UNTIL))));
    }

    static String order(TimelineEvent event) {
        String order = event.fact(TimelineFact.ORDER);
        return order.isEmpty() ? "" : DESK.text("of-order", order);
    }

    private static String outcome(TimelineEvent event) {
        String outcome = event.fact(TimelineFact.OUTCOME);
        return outcome.isEmpty() ? "" : CONTACTS.text("outcome." + outcome);
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    public String icon(TimelineEvent event) {
        return switch (event.kind()) {
            case ORDERED -> "shopping-bag";
            case SHIPPED -> "truck";
            case DELIVERED -> "check";
            case CANCELLED -> "times";
            case RETURNED -> "replay";
            case EXCHANGED -> "sync";
            case LOCKER -> "box";
            case CONTACT -> medium(event);
            case CASE -> "briefcase";
            case CALL -> "phone";
            case CALL_BACK -> "history";
            case GRADE -> "star";
            case COUPON_GIVEN, COUPON_USED -> "ticket";
            case GIFT -> "headphones";
        };
    }

    private static String medium(TimelineEvent event) {
        return switch (event.fact(TimelineFact.MEDIUM)) {
            case "CALL" -> "phone";
            case "CHAT" -> "comments";
            case "MESSAGE" -> "comment";
            case "MAIL" -> "envelope";
            default -> "user";
        };
    }

    /** Of the square around the icon. */
    public String tone(TimelineEvent event) {
        boolean complaint = "COMPLAINT".equals(event.fact(TimelineFact.MATTER));
        return switch (event.kind()) {
            case SHIPPED, LOCKER -> "info";
            case DELIVERED -> "good";
            case CONTACT, CASE -> complaint ? "now" : "brand";
            case CALL, CALL_BACK -> "brand";
            case GRADE -> "warn";
            case ORDERED, CANCELLED, RETURNED, EXCHANGED, COUPON_GIVEN, COUPON_USED, GIFT -> "neutral";
        };
    }

    /** As chips know it; empty where the title says it all. */
    public String chip(TimelineEvent event) {
        String state = event.fact(TimelineFact.STATE);
        return switch (event.kind()) {
            case CONTACT -> "contact-" + state;
            case LOCKER -> state;
            case CASE -> "contact-" + ("SOLVED".equals(state) ? "RESOLVED" : state);
            default -> "";
        };
    }

    /** Where it is opened; empty where there is no more to see. */
    public String opens(TimelineEvent event, String member) {
        String id = event.fact(TimelineFact.OPENS);
        return switch (event.kind()) {
            case ORDERED, SHIPPED, DELIVERED, CANCELLED, RETURNED, EXCHANGED, LOCKER ->
                order(member, event.fact(TimelineFact.ORDER), event.fact(TimelineFact.SHOP));
            case CONTACT -> "../membership/contact.xhtml?member=" + member + "&id=" + id;
            case CASE -> "case.xhtml?number=" + id;
            case CALL_BACK -> "call-back.xhtml?id=" + id;
            case CALL, GRADE, COUPON_GIVEN, COUPON_USED, GIFT -> "";
        };
    }

    static String order(String member, String order, String shop) {
        return "order.xhtml?member=" + member + "&order=" + URLEncoder.encode(order, StandardCharsets.UTF_8) + "&shop="
                + shop;
    }
}
