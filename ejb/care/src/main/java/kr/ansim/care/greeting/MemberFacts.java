package kr.ansim.care.greeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.CaseType;
import kr.ansim.care.cases.CaseRow;
import kr.ansim.delivery.OrderLocker;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BestPlace;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactOutcome;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.ContactTopic;
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
 * @param solved complaints that the desk itself has brought to an end, that which was made last first
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
        List<CaseSummary> cases,
        List<Solved> solved) {

    private static final int YOUNG_DAYS = 30;
    private static final int HEALED_DAYS = 7;

    /** A complaint that the desk has solved. */
    record Solved(ContactTopic topic, LocalDate openedOn, LocalDate solvedOn) {

        /** Empty while it is not, or is taken up again. */
        static Optional<Solved> of(CaseRow complaint) {
            return complaint
                    .solvedAt()
                    .filter(at -> !complaint.state().unfinished())
                    .map(at -> new Solved(complaint.topic(), date(complaint.openedAt()), date(at)));
        }
    }

    MemberFacts {
        moves = List.copyOf(moves);
        orders = List.copyOf(orders);
        lockers = List.copyOf(lockers);
        unfinished = List.copyOf(unfinished);
        cases = List.copyOf(cases);
        solved = List.copyOf(solved);
    }

    static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, SystemClock.KOREA);
    }

    /** Whether one may be cheerful: nothing complained of is unfinished, and what was is healed or long ago. */
    boolean carefree() {
        return cases.stream().noneMatch(one -> one.type() == CaseType.COMPLAINT)
                && unfinished.stream().noneMatch(one -> one.opening().matter() == ContactMatter.COMPLAINT)
                && trouble.map(ContactDetails::summary).map(this::healed).orElse(true)
                && solved.stream().allMatch(one -> healed(one.solvedOn(), true));
    }

    private boolean healed(ContactSummary complaint) {
        if (complaint.state().unfinished()) {
            return false;
        }
        boolean well = complaint
                .outcome()
                .filter(end -> end != ContactOutcome.DECLINED && end != ContactOutcome.DROPPED)
                .isPresent();
        return healed(date(complaint.lastAt()), well);
    }

    private boolean healed(LocalDate endedOn, boolean well) {
        return ChronoUnit.DAYS.between(endedOn, today) >= (well ? HEALED_DAYS : YOUNG_DAYS);
    }
}
