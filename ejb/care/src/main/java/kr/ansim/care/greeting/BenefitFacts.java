package kr.ansim.care.greeting;

import static kr.ansim.care.GreetingFact.ANNIVERSARY;
import static kr.ansim.care.GreetingFact.COUPON_ENDING;
import static kr.ansim.care.GreetingFact.FREE_DELIVERIES;
import static kr.ansim.care.GreetingFact.POINTS_ENDING;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingSource;
import kr.ansim.care.GreetingVariable;
import kr.ansim.membership.MemberCoupon;

/** What a member has, and what ends. */
final class BenefitFacts {

    private static final int POINTS_DAYS = 30;
    private static final int COUPON_DAYS = 14;
    private static final int ANNIVERSARY_DAYS = 30;

    private BenefitFacts() {}

    static List<FoundFact> of(MemberFacts member, Unspoken unspoken) {
        return Stream.of(points(member), coupon(member, unspoken), deliveries(member), anniversary(member))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FoundFact> points(MemberFacts member) {
        return member.points().ending().stream()
                .filter(end -> within(member, end.on(), POINTS_DAYS))
                .filter(end -> member.points().available() > 0)
                .findFirst()
                .map(end -> ending(POINTS_ENDING, GreetingSource.POINTS, member, end.on())
                        .with(GreetingVariable.POINTS, end.points()));
    }

    private static Optional<FoundFact> coupon(MemberFacts member, Unspoken unspoken) {
        return member.benefits().coupons().stream()
                .filter(coupon -> within(member, coupon.validTo(), COUPON_DAYS))
                .filter(coupon -> !sensitive(coupon, unspoken))
                .findFirst()
                .map(coupon -> ending(COUPON_ENDING, GreetingSource.COUPONS, member, coupon.validTo())
                        .with(GreetingVariable.COUPON, coupon.campaign()));
    }

    private static boolean sensitive(MemberCoupon coupon, Unspoken unspoken) {
        return unspoken.meets(coupon.campaign())
                || coupon.terms().categories().stream().anyMatch(unspoken::meets);
    }

    private static boolean within(MemberFacts member, LocalDate end, int days) {
        return !end.isBefore(member.today()) && !end.isAfter(member.today().plusDays(days));
    }

    private static FoundFact ending(GreetingFact fact, GreetingSource source, MemberFacts member, LocalDate end) {
        return FoundFact.of(fact, source, member.today())
                .with(GreetingVariable.UNTIL, end)
                .with(GreetingVariable.DAYS, ChronoUnit.DAYS.between(member.today(), end));
    }

    /** None left is worth saying to those whose grade has some. */
    private static Optional<FoundFact> deliveries(MemberFacts member) {
        return member.benefits().freeDeliveries() == 0
                ? Optional.empty()
                : Optional.of(FoundFact.of(FREE_DELIVERIES, GreetingSource.BENEFITS, member.today())
                        .with(GreetingVariable.LEFT, member.benefits().freeDeliveriesLeft())
                        .with(GreetingVariable.GRADE, member.outlook().grade()));
    }

    private static Optional<FoundFact> anniversary(MemberFacts member) {
        long years = ChronoUnit.YEARS.between(member.joinedOn(), member.today());
        LocalDate on = member.joinedOn().plusYears(years);
        return years < 1 || ChronoUnit.DAYS.between(on, member.today()) >= ANNIVERSARY_DAYS
                ? Optional.empty()
                : Optional.of(FoundFact.of(ANNIVERSARY, GreetingSource.MEMBER, on)
                        .with(GreetingVariable.YEARS, years)
                        .with(GreetingVariable.DATE, member.joinedOn()));
    }
}
