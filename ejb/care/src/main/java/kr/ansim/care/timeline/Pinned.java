package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBacks;
import kr.ansim.care.CaseClock;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.Cases;
import kr.ansim.care.DeskActs;
import kr.ansim.care.PinnedKind;
import kr.ansim.care.PinnedTask;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.OrderLocker;
import kr.ansim.delivery.ShopOrder;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.Contacts;

/** What members still wait for. */
@ApplicationScoped
public class Pinned {

    /** What is due first, then what is due at no time, the oldest first. */
    static final Comparator<PinnedTask> FIRST = Comparator.comparing(
                    (PinnedTask one) -> one.dueAt().orElse(Instant.MAX))
            .thenComparing(PinnedTask::since)
            .thenComparing(PinnedTask::key);

    /** Who let a hold run out longer ago has found another way. */
    private static final Duration MISSED_FOR = Duration.ofDays(7);

    /** What a member was not told by then, nobody tells any more. */
    private static final Duration REFUSED_FOR = Duration.ofDays(7);

    @Inject
    private Contacts contacts;

    @Inject
    private CallBacks callBacks;

    @Inject
    private Cases cases;

    @Inject
    private DeskActs acts;

    @Inject
    private MemberLockers lockers;

    @Inject
    private Clock clock;

    public List<PinnedTask> of(String member) {
        return Stream.of(
                        cases.unfinished(member).stream().map(Pinned::ofCase),
                        requests(acts.of(member, GiftStream.MOST)),
                        contacts.unfinished(member).stream().map(Pinned::contact),
                        callBacks.of(member, CallBackStream.MOST).stream()
                                .filter(CallBackSummary::isOpen)
                                .map(Pinned::callBack),
                        waitingLockers(member))
                .flatMap(one -> one)
                .sorted(FIRST)
                .toList();
    }

    private static PinnedTask contact(ContactSummary one) {
        return PinnedTask.of(
                PinnedKind.CONTACT, one.id().toString(), one.openedAt(), one.dueAt(), ContactStream.facts(one));
    }

    private static PinnedTask ofCase(CaseSummary one) {
        return new PinnedTask(
                PinnedKind.CASE,
                one.number(),
                one.openedAt(),
                one.clock().flatMap(CaseClock::dueAt),
                one.clock(),
                CaseStream.facts(one));
    }

    private static PinnedTask goods(ActSummary one) {
        return PinnedTask.of(PinnedKind.RETURN, one.id().toString(), one.at(), Optional.empty(), GiftStream.facts(one));
    }

    private Stream<PinnedTask> requests(List<ActSummary> all) {
        Instant longAgo = clock.instant().minus(REFUSED_FOR);
        return Stream.concat(
                all.stream()
                        .filter(one -> one.kind() == ActKind.RETURN && one.state() == ActState.WAITING)
                        .map(Pinned::goods),
                all.stream()
                        .filter(one -> one.kind().isRequest() && one.state() == ActState.REFUSED)
                        .flatMap(one -> one
                                .decidedAt()
                                .filter(at -> at.isAfter(longAgo) && !askedAgain(one, at, all))
                                .map(at -> refused(one, at))
                                .stream()));
    }

    private static boolean askedAgain(ActSummary refused, Instant at, List<ActSummary> all) {
        return all.stream()
                .anyMatch(one -> one.kind() == refused.kind()
                        && one.order().equals(refused.order())
                        && one.line().equals(refused.line())
                        && one.at().isAfter(at));
    }

    private static PinnedTask refused(ActSummary one, Instant at) {
        return PinnedTask.of(
                PinnedKind.REQUEST_REFUSED, one.id().toString(), at, Optional.empty(), GiftStream.facts(one));
    }

    private static PinnedTask callBack(CallBackSummary one) {
        return PinnedTask.of(
                PinnedKind.CALL_BACK,
                one.id().toString(),
                one.madeAt(),
                Optional.of(one.window().to()),
                CallBackStream.facts(one));
    }

    private Stream<PinnedTask> waitingLockers(String member) {
        List<OrderLocker> all = lockers.of(member);
        Set<ShopOrder> cared = all.stream()
                .filter(one -> one.state().isLive())
                .map(OrderLocker::order)
                .collect(Collectors.toSet());
        Instant longAgo = clock.instant().minus(MISSED_FOR);
        return all.stream()
                .flatMap(one -> kind(one, cared, longAgo)
                        .map(kind -> PinnedTask.of(
                                kind,
                                one.booking().toString(),
                                one.changedAt(),
                                kind == PinnedKind.LOCKER_WAITS ? Optional.of(one.heldUntil()) : Optional.empty(),
                                LockerStream.facts(one)))
                        .stream());
    }

    private static Optional<PinnedKind> kind(OrderLocker one, Set<ShopOrder> cared, Instant longAgo) {
        if (one.touched()) {
            return Optional.of(PinnedKind.LOCKER_BROKEN);
        }
        if (one.state() == BookingState.HELD) {
            return Optional.of(PinnedKind.LOCKER_WAITS);
        }
        boolean missed = one.state() == BookingState.EXPIRED
                && !cared.contains(one.order())
                && one.changedAt().isAfter(longAgo);
        return missed ? Optional.of(PinnedKind.LOCKER_OVER) : Optional.empty();
    }
}
