package kr.ansim.care.greeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingMood;
import kr.ansim.kernel.Won;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactOutcome;
import kr.ansim.membership.ContactState;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.Gap;
import kr.ansim.membership.Join;
import kr.ansim.membership.OrderSummary;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is known of a member: nothing cheerful into trouble, nothing named that is not spoken of, nothing left open. */
class GreetingProperties {

    private static final List<String> NAMES =
            List.of("거실 장", "혈압 측정기", "여성 속옷 세트", "{{grade}} 장", "대출 상담 상품", "Hearing Aid mini", "사과 5kg", "요 실금 팬티");
    private static final List<String> CATEGORIES = List.of("가구", "위생용품", "의료기기", "FOOD", "성인용품");

    @Property(tries = 300)
    void is_never_cheerful_in_trouble(@ForAll("members") MemberFacts member) {
        boolean waits =
                member.unfinished().stream().anyMatch(one -> one.opening().matter() == ContactMatter.COMPLAINT)
                        || member.trouble()
                                .filter(one -> one.summary().state().unfinished())
                                .isPresent();
        boolean young = member.trouble()
                .map(ContactDetails::summary)
                .filter(one -> MemberFacts.date(one.lastAt()).isAfter(Members.TODAY.minusDays(30)))
                .filter(one -> one.outcome().isEmpty()
                        || Set.of(ContactOutcome.DECLINED, ContactOutcome.DROPPED)
                                .contains(one.outcome().get()))
                .isPresent();
        if (waits || young) {
            assertThat(sayable(member)).noneMatch(one -> one.template().mood() == GreetingMood.CHEERFUL);
        }
    }

    @Property(tries = 300)
    void never_names_what_one_does_not_speak_of(@ForAll("members") MemberFacts member) {
        for (Candidate one : sayable(member)) {
            String folded = one.said().words().replace(" ", "").toLowerCase(Locale.ROOT);
            assertThat(folded).doesNotContain("혈압", "속옷", "대출", "hearing", "요실금", "의료", "위생", "성인");
            // goods of such a category have harmless names too
            boolean ofSuch = member.orders().stream()
                    .flatMap(order -> order.lines().stream())
                    .filter(line ->
                            !List.of("가구", "FOOD").contains(line.ordered().category()))
                    .anyMatch(line -> line.productName()
                                    .filter(one.said().words()::contains)
                                    .isPresent()
                            && !harmlessElsewhere(member, line.productName().get()));
            assertThat(ofSuch).isFalse();
        }
    }

    private static boolean harmlessElsewhere(MemberFacts member, String name) {
        return member.orders().stream()
                .flatMap(order -> order.lines().stream())
                .anyMatch(line -> line.productName().filter(name::equals).isPresent()
                        && List.of("가구", "FOOD").contains(line.ordered().category()));
    }

    @Property(tries = 300)
    void leaves_no_place_open_and_shows_nought(@ForAll("members") MemberFacts member) {
        for (Candidate one : sayable(member)) {
            assertThat(one.said().words()).doesNotContain("{{", "}}", "null", "Optional");
            if (one.fact().fact() == GreetingFact.GAP_NEXT) {
                Gap gap = member.outlook().next().orElseThrow().gap();
                assertThat(one.said().words()).contains(gap.amount() + ", " + gap.count() + "건");
            }
        }
    }

    @Property(tries = 200)
    void shows_the_same_all_day(@ForAll("members") MemberFacts member) {
        List<Candidate> once = Choice.shown(sayable(member), Set.of(), Set.of(), member);
        assertThat(once).hasSizeLessThanOrEqualTo(Ranking.MOST).doesNotHaveDuplicates();
        assertThat(Choice.shown(sayable(member), Set.of(), Set.of(), member)).isEqualTo(once);
    }

    private static List<Candidate> sayable(MemberFacts member) {
        return Choice.sayable(member, ShippedTemplates.in("ko"), ShippedTemplates.UNSPOKEN);
    }

    @Provide
    Arbitrary<MemberFacts> members() {
        Arbitrary<Gap> gaps = Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.of(0L, 30_000L))
                .as((count, amount) -> new Gap(count, Won.of(amount), Join.BOTH));
        Arbitrary<Optional<ContactDetails>> troubles = contacts(ContactMatter.COMPLAINT)
                .map(contact -> new ContactDetails(contact, List.of()))
                .optional();
        Arbitrary<List<ContactSummary>> waiting = Arbitraries.of(ContactMatter.values())
                .flatMap(GreetingProperties::contacts)
                .filter(contact -> contact.state().unfinished())
                .list()
                .ofMaxSize(2);
        return Combinators.combine(gaps, Arbitraries.longs().between(0, 2), orders(), troubles, waiting)
                .as((gap, left, orders, trouble, unfinished) ->
                        Members.of(Members.outlook(gap), 2, left, orders, trouble, unfinished));
    }

    private static Arbitrary<List<OrderSummary>> orders() {
        Arbitrary<Optional<Integer>> days =
                Arbitraries.integers().between(0, 20).optional();
        return Combinators.combine(
                        Arbitraries.of(CATEGORIES),
                        Arbitraries.of(NAMES),
                        Arbitraries.integers().between(0, 20),
                        days,
                        Arbitraries.integers().between(0, 1))
                .as((category, name, ago, delivered, kept) ->
                        Members.order(day(ago), category, name, delivered.map(GreetingProperties::day), kept))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<ContactSummary> contacts(ContactMatter matter) {
        return Combinators.combine(
                        Arbitraries.of(ContactState.values()),
                        Arbitraries.of(ContactOutcome.values()).optional(),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(NAMES).optional())
                .as((state, outcome, ago, name) -> Members.contact(
                        matter, state, state.unfinished() ? Optional.empty() : outcome, day(ago), name));
    }

    private static LocalDate day(int ago) {
        return Members.TODAY.minusDays(ago);
    }
}
