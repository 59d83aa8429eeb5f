package kr.ansim.care.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBacks;
import kr.ansim.care.CaseClock;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.CaseType;
import kr.ansim.care.Cases;
import kr.ansim.care.DeskActs;
import kr.ansim.care.PinnedKind;
import kr.ansim.care.PinnedTask;
import kr.ansim.care.TargetKind;
import kr.ansim.care.TimelineFact;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.OrderLocker;
import kr.ansim.delivery.ShopOrder;
import kr.ansim.kernel.Won;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.Contacts;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** For what somebody has to care, and what is due first. */
class PinnedTest {

    private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");

    private List<ActSummary> acts = List.of();
    private List<CaseSummary> cases = List.of();
    private List<OrderLocker> lockers = List.of();
    private final Pinned pinned = new Wired()
            .with(Clock.class, new MovedClock(NOW))
            .with(Contacts.class, new Contacts() {
                @Override
                public List<ContactSummary> unfinished(String member) {
                    return List.of();
                }
            })
            .with(CallBacks.class, new CallBacks() {
                @Override
                public List<CallBackSummary> of(String member, int most) {
                    return List.of();
                }
            })
            .with(Cases.class, new Cases() {
                @Override
                public List<CaseSummary> unfinished(String member) {
                    return cases;
                }
            })
            .with(DeskActs.class, new DeskActs() {
                @Override
                public List<ActSummary> of(String member, int most) {
                    return acts;
                }
            })
            .with(MemberLockers.class, new MemberLockers() {
                @Override
                List<OrderLocker> of(String member) {
                    return lockers;
                }
            })
            .get(Pinned.class);

    @Test
    void the_time_of_a_case_is_that_which_the_desk_has_worked() {
        // due on Friday evening, and now it is Saturday
        Instant due = NOW.minusSeconds(18 * 3_600);
        cases = List.of(ofCase(due, Duration.ofHours(0)), ofCase(due.plusSeconds(60), Duration.ofHours(-1)));
        List<PinnedTask> all = pinned.of("1");
        assertThat(all)
                .extracting(PinnedTask::clock)
                .containsExactly(cases.get(0).clock(), cases.get(1).clock());
        assertThat(all).extracting(one -> one.isLate(NOW)).containsExactly(false, true);
        cases = List.of(ofCase(NOW.plusSeconds(2 * 86_400), Duration.ofHours(3)));
        assertThat(pinned.of("1").get(0).used(NOW)).isEqualTo(0.25);
    }

    private static CaseSummary ofCase(Instant due, Duration left) {
        return new CaseSummary(
                UUID.randomUUID(),
                "C00000000",
                "1",
                CaseType.QUESTION,
                CasePriority.NORMAL,
                CaseState.OPEN,
                ContactTopic.DELIVERY,
                "배송 문의",
                Optional.empty(),
                NOW.minusSeconds(2 * 86_400),
                NOW,
                Optional.of(new CaseClock(
                        TargetKind.FIRST_ANSWER, Optional.of(due), Duration.ofHours(4), left, Optional.empty(), false)),
                0);
    }

    @Test
    void a_locker_that_waits_is_due_when_its_time_is_over_and_comes_before_what_is_due_at_no_time() {
        lockers = List.of(
                locker("O-1", BookingState.CONFIRMED, NOW.minusSeconds(9_000), true),
                locker("O-2", BookingState.HELD, NOW.minusSeconds(60), false));
        assertThat(pinned.of("1"))
                .extracting(PinnedTask::kind)
                .containsExactly(PinnedKind.LOCKER_WAITS, PinnedKind.LOCKER_BROKEN);
        assertThat(pinned.of("1").get(0).dueAt()).contains(NOW.plusSeconds(540));
    }

    @Test
    void a_locker_that_ran_out_is_told_for_a_week_and_while_there_is_no_other() {
        lockers = List.of(
                locker("O-1", BookingState.EXPIRED, NOW.minusSeconds(3_600), false),
                locker("O-2", BookingState.EXPIRED, NOW.minusSeconds(3_600), false),
                locker("O-2", BookingState.CONFIRMED, NOW.minusSeconds(60), false),
                locker("O-3", BookingState.EXPIRED, NOW.minusSeconds(8 * 86_400L), false),
                locker("O-4", BookingState.CANCELLED, NOW.minusSeconds(60), false));
        assertThat(pinned.of("1")).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(PinnedKind.LOCKER_OVER);
            assertThat(one.fact(TimelineFact.ORDER)).isEqualTo("O-1");
        });
    }

    @Test
    void what_a_shop_refused_is_told_for_a_week_with_its_reason_and_until_it_is_asked_again() {
        Instant refused = NOW.minusSeconds(3_600);
        acts = List.of(
                act("O-1", ActKind.PACKAGING, ActState.REFUSED, NOW.minusSeconds(7_200), refused),
                act("O-2", ActKind.RETURN, ActState.REFUSED, NOW.minusSeconds(7_200), refused),
                act("O-2", ActKind.RETURN, ActState.WAITING, NOW.minusSeconds(60), refused),
                act(
                        "O-3",
                        ActKind.PACKAGING,
                        ActState.REFUSED,
                        NOW.minusSeconds(9 * 86_400L),
                        NOW.minusSeconds(8 * 86_400L)),
                act("O-4", ActKind.PACKAGING, ActState.WITHDRAWN, NOW.minusSeconds(7_200), refused),
                act("O-5", ActKind.POINTS, ActState.REFUSED, NOW.minusSeconds(7_200), refused));
        assertThat(pinned.of("1"))
                .extracting(PinnedTask::kind, one -> one.fact(TimelineFact.ORDER), PinnedTask::since)
                .containsExactly(
                        tuple(PinnedKind.REQUEST_REFUSED, "O-1", refused),
                        tuple(PinnedKind.RETURN, "O-2", NOW.minusSeconds(60)));
        assertThat(pinned.of("1").get(0).fact(TimelineFact.REASON)).isEqualTo("재고가 없습니다");
    }

    private static ActSummary act(String order, ActKind kind, ActState state, Instant at, Instant decided) {
        return new ActSummary(
                UUID.randomUUID(),
                kind,
                state,
                "1",
                "one",
                at,
                "고객이 원함",
                Won.ZERO,
                "",
                Optional.empty(),
                Optional.of(new ActSummary.Order(new UUID(0, 7), order)),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                state == ActState.WAITING ? Optional.empty() : Optional.of(decided),
                state == ActState.WAITING ? Optional.empty() : Optional.of("재고가 없습니다"));
    }

    private static OrderLocker locker(String order, BookingState state, Instant held, boolean touched) {
        Optional<Instant> ended = state.isLive() ? Optional.empty() : Optional.of(held.plusSeconds(600));
        return new OrderLocker(
                UUID.randomUUID(),
                new ShopOrder(new UUID(0, 7), order),
                "역삼1동 주민센터",
                "02",
                state,
                held,
                held.plusSeconds(600),
                Optional.empty(),
                ended,
                touched);
    }
}
