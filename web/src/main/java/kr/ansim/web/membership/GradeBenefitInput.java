package kr.ansim.web.membership;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.BenefitTerms;
import kr.ansim.membership.GradeBenefit;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** What a grade is to have, as it is typed. What is no number is out of every range. */
public class GradeBenefitInput implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SLOTS = 3;
    private static final long WRONG = -1;

    private final int grade;
    private String rate = "0";
    private String deliveries = "0";
    private boolean packaging;
    private boolean desk;
    private final List<String> coupons = new ArrayList<>(List.of("", "", ""));

    GradeBenefitInput(int grade) {
        this.grade = grade;
    }

    /** @param open campaigns whose coupons can still be given */
    static GradeBenefitInput of(int grade, BenefitTerms terms, Set<UUID> open) {
        GradeBenefitInput input = new GradeBenefitInput(grade);
        input.rate = BigDecimal.valueOf(terms.amount(grade, BenefitKind.POINTS_RATE), 2)
                .stripTrailingZeros()
                .toPlainString();
        input.deliveries = Long.toString(terms.amount(grade, BenefitKind.FREE_DELIVERY));
        input.packaging = terms.amount(grade, BenefitKind.VIP_PACKAGING) > 0;
        input.desk = terms.amount(grade, BenefitKind.DEDICATED_DESK) > 0;
        List<String> had = terms.coupons(grade).stream()
                .flatMap(one -> one.campaign().stream())
                .filter(open::contains)
                .map(UUID::toString)
                .limit(SLOTS)
                .toList();
        for (int slot = 0; slot < had.size(); slot++) {
            input.coupons.set(slot, had.get(slot));
        }
        return input;
    }

    Stream<GradeBenefit> benefits() {
        closeRanks();
        Stream<GradeBenefit> always = Stream.of(
                one(BenefitKind.POINTS_RATE, tenThousandths(rate)),
                one(BenefitKind.FREE_DELIVERY, Typed.number(deliveries)));
        Stream<GradeBenefit> chosen = Stream.concat(
                packaging ? Stream.of(one(BenefitKind.VIP_PACKAGING, 1)) : Stream.empty(),
                desk ? Stream.of(one(BenefitKind.DEDICATED_DESK, 1)) : Stream.empty());
        Stream<GradeBenefit> campaigns = coupons.stream()
                .flatMap(id -> AddressedId.of(id).stream())
                .map(id -> new GradeBenefit(grade, BenefitKind.COUPON, 1, Optional.of(id)));
        return Stream.of(always, chosen, campaigns).flatMap(some -> some);
    }

    /** Each once and without gaps, so that what is wrong with one is said beside it. */
    private void closeRanks() {
        List<String> told =
                coupons.stream().filter(id -> !id.isEmpty()).distinct().toList();
        for (int slot = 0; slot < SLOTS; slot++) {
            coupons.set(slot, slot < told.size() ? told.get(slot) : "");
        }
    }

    private GradeBenefit one(BenefitKind kind, long amount) {
        return new GradeBenefit(grade, kind, amount, Optional.empty());
    }

    private static long tenThousandths(String percent) {
        try {
            return new BigDecimal(percent.strip()).movePointRight(2).longValueExact();
        } catch (ArithmeticException | NumberFormatException wrong) {
            return WRONG;
        }
    }

    public int getGrade() {
        return grade;
    }

    public String getRate() {
        return rate;
    }

    public void setRate(@Nullable String rate) {
        this.rate = Typed.told(rate);
    }

    public String getDeliveries() {
        return deliveries;
    }

    public void setDeliveries(@Nullable String deliveries) {
        this.deliveries = Typed.told(deliveries);
    }

    public boolean isPackaging() {
        return packaging;
    }

    public void setPackaging(boolean packaging) {
        this.packaging = packaging;
    }

    public boolean isDesk() {
        return desk;
    }

    public void setDesk(boolean desk) {
        this.desk = desk;
    }

    public String getCoupon0() {
        return coupons.get(0);
    }

    public void setCoupon0(@Nullable String id) {
        coupons.set(0, Typed.told(id));
    }

    public String getCoupon1() {
        return coupons.get(1);
    }

    public void setCoupon1(@Nullable String id) {
        coupons.set(1, Typed.told(id));
    }

    public String getCoupon2() {
        return coupons.get(2);
    }

    public void setCoupon2(@Nullable String id) {
        coupons.set(2, Typed.told(id));
    }
}
