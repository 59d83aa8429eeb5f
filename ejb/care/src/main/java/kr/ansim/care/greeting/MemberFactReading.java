package kr.ansim.care.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.cases.CaseReading;
import kr.ansim.delivery.DeskLockers;
import kr.ansim.delivery.OrderLocker;
import kr.ansim.delivery.ShopOrder;
import kr.ansim.membership.BestPlaces;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.Contacts;
import kr.ansim.membership.GradeHistory;
import kr.ansim.membership.GradeOutlooks;
import kr.ansim.membership.MemberBenefits;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberDetails;
import kr.ansim.membership.MemberGroups;
import kr.ansim.membership.MemberPoints;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.OrderSummary;
import kr.ansim.membership.PurchaseHistory;

/** One look at a member, each source read once. */
@ApplicationScoped
class MemberFactReading {

    private static final int ORDERS = 10;
    private static final int MOVES = 3;
    private static final int COMPLAINTS = 50;

    @Inject
    private MemberDesk members;

    @Inject
    private GradeOutlooks outlooks;

    @Inject
    private GradeHistory history;

    @Inject
    private BestPlaces best;

    @Inject
    private MemberPoints points;

    @Inject
    private MemberBenefits benefits;

    @Inject
    private PurchaseHistory purchases;

    @Inject
    private DeskLockers lockers;

    @Inject
    private Contacts contacts;

    @Inject
    private CaseReading cases;

    @Inject
    private MemberGroups groups;

    @Inject
    private Clock clock;

    LocalDate today() {
        return MemberFacts.date(clock.instant());
    }

    /** Empty for a member who is erased: nothing is known of nobody. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    Optional<MemberFacts> of(String asked) {
        MemberDetails member = members.get(asked);
        return member.state() == MemberState.ERASED ? Optional.empty() : Optional.of(read(member));
    }

    private MemberFacts read(MemberDetails member) {
        String number = member.number();
        List<UUID> all = groups.idsOf(number);
        List<OrderSummary> orders = purchases.of(number, null, ORDERS);
        return new MemberFacts(
                member.id(),
                number,
                today(),
                member.joinedOn(),
                outlooks.of(number),
                history.of(number, MOVES),
                best.of(number),
                points.of(number),
                benefits.of(number),
                orders,
                lockers(orders),
                trouble(number),
                contacts.unfinished(number),
                cases.unfinished(all),
                cases.complaints(all, COMPLAINTS).stream()
                        .flatMap(one -> MemberFacts.Solved.of(one).stream())
                        .toList());
    }

    private List<OrderLocker> lockers(List<OrderSummary> orders) {
        return lockers.of(orders.stream()
                .map(one -> new ShopOrder(one.shop(), one.number()))
                .toList());
    }

    private Optional<ContactDetails> trouble(String number) {
        return contacts.lastTrouble(number).map(contact -> contacts.get(number, contact.id()));
    }
}
