package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.MemberKey;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.MovePointsByHand;
import kr.ansim.membership.PointsByHand;
import kr.ansim.membership.figures.BenefitFact;
import kr.ansim.membership.figures.BenefitFacts;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;
import org.jspecify.annotations.Nullable;

/** Moves points by hand. A request is locked first, then the wallet, by everybody. */
@ApplicationScoped
public class HandDesk {

    static final long MOST = 10_000_000;

    private static final String SUBJECT = "points-by-hand";

    @Inject
    private HandRows rows;

    @Inject
    private HandLimit limit;

    @Inject
    private Holders holders;

    @Inject
    private PointBook book;

    @Inject
    private BenefitFacts facts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public long limit() {
        return limit.points();
    }

    public List<PointsByHand> page(@Nullable UUID after, int most) {
        return rows.page(after, most);
    }

    public List<PointsByHand> waiting(int most) {
        return rows.waiting(most);
    }

    public boolean move(MovePointsByHand command, String by) {
        check(command);
        Holders.Holder holder = holder(command.member());
        // what somebody moves in a day is added up by one at a time
        book.lock(holder.member());
        Optional<PointsByHand> before = rows.find(command.key());
        if (before.isPresent()) {
            return again(before.get(), command, by);
        }
        boolean alone = rows.moved(holder.head(), by, beginOfDay()) + Math.abs(command.points()) <= limit.points();
        rows.add(command, holder.member(), alone ? PointsByHand.State.DONE : PointsByHand.State.WAITING, by);
        if (alone) {
            book(command.key(), holder.member(), command.points(), by);
        }
        record(alone ? "points-by-hand.done" : "points-by-hand.asked", command.key(), by, command.reason());
        return alone;
    }

    private static void check(MovePointsByHand command) {
        if (command.points() == 0 || command.points() > MOST || command.points() < -MOST) {
            throw RuleBroken.at("points", MembershipRule.OUT_OF_RANGE, 1, MOST);
        }
        Reasons.require(command.reason());
    }

    Holders.Holder holder(String number) {
        try {
            return holders.of(MemberKey.of(number));
        } catch (RuleBroken unknown) {
            throw RuleBroken.at("member", MembershipRule.NO_SUCH_MEMBER);
        }
    }

    private static boolean again(PointsByHand before, MovePointsByHand command, String by) {
        boolean same = before.member().equals(command.member())
                && before.points() == command.points()
                && before.reason().equals(command.reason().strip())
                && before.askedBy().equals(by);
        if (!same) {
            throw new RuleBroken(BenefitRule.JOURNAL_DIFFERS, command.key());
        }
        return before.state() == PointsByHand.State.DONE;
    }

    public void approve(UUID id, String by) {
        PointsByHand asked = waitingFor(id);
        if (asked.askedBy().equals(by)) {
            throw new RuleBroken(MembershipRule.POLICY_SECOND_PERSON);
        }
        book(id, holders.of(MemberKey.of(asked.member())).member(), asked.points(), by);
        rows.decide(id, PointsByHand.State.DONE, by, null);
        record("points-by-hand.approved", id, by, asked.reason());
    }

    public void refuse(UUID id, String reason, String by) {
        Reasons.require(reason);
        waitingFor(id);
        rows.decide(id, PointsByHand.State.REFUSED, by, reason.strip());
        record("points-by-hand.refused", id, by, reason);
    }

    private PointsByHand waitingFor(UUID id) {
        PointsByHand asked = rows.locked(id).orElseThrow(() -> new RuleBroken(BenefitRule.HAND_NOT_FOUND));
        if (asked.state() != PointsByHand.State.WAITING) {
            throw new RuleBroken(BenefitRule.HAND_DECIDED);
        }
        return asked;
    }

    void book(UUID id, UUID member, long points, String by) {
        if (points > 0) {
            IssuePoints issue = new IssuePoints(
                    member, LotSource.GRANT, points, book.policy().lastDay(today()), false);
            book.issue(JournalOrder.of(JournalKind.ISSUE, "hand " + id, issue).by(by), issue);
        } else {
            book.take(JournalOrder.of(JournalKind.CANCEL, "hand " + id, points).by(by), member, -points);
        }
        facts.tell(List.of(BenefitFact.points(BenefitFact.What.POINTS_BY_HAND, points)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private Instant beginOfDay() {
        return today().atStartOfDay(SystemClock.KOREA).toInstant();
    }

    void record(String action, UUID id, String by, String reason) {
        PointsByHand told = rows.find(id).orElseThrow();
        trail.record(AuditEntry.of(action, SUBJECT, id)
                .actor(by)
                .reason(reason.strip())
                .detail("whose", told.member())
                .detail("points", told.points()));
    }
}
