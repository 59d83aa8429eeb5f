package kr.ansim.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.JournalDetails;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;

/** Words for what moves points and what coupons are worth. */
@Named("pointWords")
@ApplicationScoped
public class PointWords {

    private static final long LARGE = 10_000_000;

    @Inject
    private When when;

    @Inject
    private MemberWords members;

    public String kind(String kind) {
        return Wording.POINTS.text("kind." + kind);
    }

    public String account(String account) {
        return Wording.POINTS.text("account." + account);
    }

    /** With its sign, as a book has it. */
    public String signed(long amount) {
        return Wording.POINTS.text(amount < 0 ? "amount.less" : "amount.more", Math.abs(amount));
    }

    /** By how much something changed; nothing has no sign. */
    public String change(long amount) {
        return amount == 0 ? "0" : signed(amount);
    }

    public String won(long amount) {
        return Wording.POINTS.text("amount.won", amount);
    }

    /** As a figure to be seen at once: large amounts without what nobody reads. */
    public String figure(long amount) {
        double unit = Long.parseLong(Wording.POINTS.text("amount.large.unit"));
        return Math.abs(amount) < LARGE ? won(amount) : Wording.POINTS.text("amount.large", amount / unit);
    }

    public String month(YearMonth month) {
        return Wording.POINTS.text("month", Integer.toString(month.getYear()), month.getMonthValue());
    }

    public String end(Optional<LocalDate> end) {
        return end.map(day -> Wording.POINTS.text("lot.until", when.day(day))).orElse(Wording.POINTS.text("lot.debt"));
    }

    public String order(JournalDetails journal) {
        return journal.order().orElse("—");
    }

    /** Such as "10% (최대 5,000원)". */
    public String worth(CampaignTerms terms) {
        String off = terms.kind() == CouponKind.AMOUNT
                ? won(terms.amount())
                : Wording.POINTS.text("worth.percent", terms.amount());
        return terms.most().equals(Won.ZERO)
                ? off
                : Wording.POINTS.text("worth.most", off, terms.most().amount());
    }

    public String validity(CampaignTerms terms) {
        return when.day(terms.validFrom()) + " – " + when.day(terms.validTo());
    }

    public String categories(CampaignTerms terms) {
        return terms.categories().isEmpty()
                ? Wording.POINTS.text("all")
                : terms.categories().stream().sorted().collect(Collectors.joining(", "));
    }

    public String channels(CampaignTerms terms) {
        return terms.channels().isEmpty() ? Wording.POINTS.text("all") : members.channels(terms.channels());
    }

    /** How many, where none means as many as one likes. */
    public String limit(int many) {
        return many == 0 ? Wording.POINTS.text("no-limit") : Wording.POINTS.text("limit", many);
    }
}
