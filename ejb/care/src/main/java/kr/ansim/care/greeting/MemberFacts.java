package kr.ansim.care.greeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.CaseType;
import kr.ansim.delivery.OrderLocker;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BestPlace;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactOutcome;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.GradeMove;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.MemberBenefitList;
import kr.ansim.membership.OrderSummary;
import kr.ansim.membership.PointStanding;

/**
 * All that greetings are made of, as one look at a member has found it.
 *
 * @param id of the member that stands for all who are this person
 * @param orders the newest first, and {@code lockers} all that were booked for them
 * @param moves of grade, the latest first
 * @param best its place among the best, if the last close gave it one
 * @param trouble the complaint that was made last
 * @param unfinished what the member still waits for, and {@code cases} what of the desk itself
 */
record MemberFacts(
        UUID id,
        String number,
        LocalDate today,
        LocalDate joinedOn,
        GradeOutlook outlook,
        List<GradeMove> moves,
        Optional<BestPlace> best,
        PointStanding points,
        MemberBenefitList benefits,
        List<OrderSummary> orders,
        List<OrderLocker> lockers,
        Optional<ContactDetails> trouble,
        List<ContactSummary> unfinished,
        List<CaseSummary> cases) {

    private static final int YOUNG_DAYS = 30;
    private static final int HEALED_DAYS = 7;

    MemberFacts {
        moves = List.copyOf(moves);
        orders = List.copyOf(orders);
        lockers = List.copyOf(lockers);
        unfinished = List.copyOf(unfinished);
        cases = List.copyOf(cases);
    }

    static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, SystemClock.KOREA);
    }

    /** Whether one may be cheerful: nothing complained of is unfinished, and what was is healed or long ago. */
    boolean carefree() {
        return cases.stream().noneMatch(one -> one.type() == CaseType.COMPLAINT)
                && unfinished.stream().noneMatch(one -> one.opening().matter() == ContactMatter.COMPLAINT)
                && trouble.map(ContactDetails::summary).map(this::healed).orElse(true);
    }

    private boolean healed(ContactSummary complaint) {
        if (complaint.state().unfinished()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(date(complaint.lastAt()), today);
        boolean well = complaint
                .outcome()
                .filter(end -> end != ContactOutcome.DECLINED && end != ContactOutcome.DROPPED)
                .isPresent();
        return days >= (well ? HEALED_DAYS : YOUNG_DAYS);
    }
}
