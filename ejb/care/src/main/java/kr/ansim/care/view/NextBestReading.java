package kr.ansim.care.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.care.Habit;
import kr.ansim.care.NextProduct;
import kr.ansim.care.SizeKind;
import kr.ansim.care.cases.CaseReading;
import kr.ansim.care.cases.CaseRow;
import kr.ansim.care.greeting.SensitiveWords;
import kr.ansim.membership.BoughtLine;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.Contacts;
import kr.ansim.membership.DeskOrders;
import kr.ansim.membership.MemberGroups;
import kr.ansim.membership.OfferedNext;
import kr.ansim.membership.Offers;

/** Asks for what is needed to choose what to name next, with a bound on each. */
@ApplicationScoped
public class NextBestReading {

    private static final int CONTACTS = 200;
    private static final int CASES = 200;
    private static final int ORDERS = 20;
    private static final int OFFERS = 30;
    private static final int FOLLOWED = 3;
    private static final int SHOWN = 3;

    @Inject
    private Contacts contacts;

    @Inject
    private CaseReading cases;

    @Inject
    private MemberGroups groups;

    @Inject
    private DeskOrders orders;

    @Inject
    private SensitiveWords sensitive;

    @Inject
    private Offers offers;

    @Inject
    private CategoryWords words;

    @Inject
    private HabitReading habits;

    public List<NextProduct> of(String member) {
        List<BoughtLine> lines = habits.lines(member);
        NextBestChoice choice = new NextBestChoice(lines, complained(member, lines), sensitive.unspoken()::meets);
        Map<SizeKind, Optional<Habit>> sizes = habits.sizes(lines);
        return choice.choose(
                next(member, lines, choice),
                offers.of(choice.categories(), choice.brands(), OFFERS),
                offer -> words.worn(offer)
                        .flatMap(kind -> sizes.getOrDefault(kind, Optional.empty()))
                        .map(Habit::what),
                SHOWN);
    }

    private Set<String> complained(String member, List<BoughtLine> lines) {
        List<CaseRow> complaints = cases.complaints(groups.idsOf(member), CASES);
        return Stream.of(
                        contacts.of(member, null, CONTACTS).stream()
                                .filter(one -> one.opening().matter() == ContactMatter.COMPLAINT)
                                .flatMap(one -> one.opening().productCode().stream()),
                        complaints.stream().flatMap(one -> one.product().stream()),
                        ordered(member, complaints, lines))
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
    }

    /** All that was in the orders of these complaints; what is among the lines is not asked for, and never named anyway. */
    private Stream<String> ordered(String member, List<CaseRow> complaints, List<BoughtLine> lines) {
        Set<String> known = lines.stream().map(line -> line.order().number()).collect(Collectors.toSet());
        return complaints.stream()
                .flatMap(one -> one.order().stream())
                .distinct()
                .filter(number -> !known.contains(number))
                .limit(ORDERS)
                .flatMap(number -> orders.find(member, number).stream())
                .flatMap(order -> order.lines().stream())
                .map(line -> line.ordered().productCode());
    }

    /** After the latest things that were kept. */
    private Map<BoughtLine, List<OfferedNext>> next(String member, List<BoughtLine> lines, NextBestChoice choice) {
        Map<BoughtLine, List<OfferedNext>> next = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.kept() > 0 && choice.mayBeSpokenOf(line))
                .limit(FOLLOWED)
                .forEach(line -> next.put(
                        line,
                        offers.after(member, line.order().shop(), line.ordered().productCode(), OFFERS)));
        return next;
    }
}
