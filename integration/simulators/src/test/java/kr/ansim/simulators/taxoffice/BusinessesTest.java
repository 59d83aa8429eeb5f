package kr.ansim.simulators.taxoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.ansim.simulators.certificates.BusinessNumber;
import kr.ansim.simulators.certificates.FixedCompany;
import org.junit.jupiter.api.Test;

class BusinessesTest {

    private final Businesses businesses = new Businesses();

    private static List<String> numbers() {
        return IntStream.range(0, 100_000)
                .mapToObj(i -> Integer.toString(1_000_000_000 + i * 89_993))
                .filter(BusinessNumber::isValid)
                .toList();
    }

    @Test
    void most_are_active() {
        List<String> numbers = numbers();
        Map<State, Long> counts = numbers.stream()
                .map(number -> businesses.numbered(number).state())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(share(counts, State.ACTIVE, numbers)).isCloseTo(0.88, within(0.02));
        assertThat(share(counts, State.SUSPENDED, numbers)).isCloseTo(0.04, within(0.01));
        assertThat(share(counts, State.CLOSED, numbers)).isCloseTo(0.05, within(0.01));
        assertThat(share(counts, State.UNREGISTERED, numbers)).isCloseTo(0.03, within(0.01));
    }

    private static double share(Map<State, Long> counts, State state, List<String> numbers) {
        return counts.getOrDefault(state, 0L) / (double) numbers.size();
    }

    @Test
    void the_same_number_is_always_the_same_business() {
        for (String number : numbers().subList(0, 1_000)) {
            Business business = businesses.numbered(number);
            assertThat(new Businesses().numbered(number)).isEqualTo(business);
            assertThat(business.number()).isEqualTo(number);
            assertThat(business.company().number()).isEqualTo(number);
        }
    }

    @Test
    void only_closed_ones_have_ended_and_nobody_before_beginning() {
        for (String number : numbers()) {
            Business business = businesses.numbered(number);
            LocalDate ended = business.endedOn();
            assertThat(ended != null).isEqualTo(business.state() == State.CLOSED);
            if (ended != null) {
                assertThat(ended).isAfter(business.openedOn()).isBefore(LocalDate.of(2026, 10, 1));
            }
        }
    }

    @Test
    void fixed_numbers_are_valid_and_the_fixed_companies_are_active() {
        assertThat(FixedBusiness.values())
                .extracting(one -> one.business().number())
                .allMatch(BusinessNumber::isValid)
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(FixedCompany.values()))
                .allMatch(one -> businesses.numbered(one.number()).state() == State.ACTIVE)
                .allMatch(one -> businesses.numbered(one.number()).company().equals(one.company()));
    }
}
