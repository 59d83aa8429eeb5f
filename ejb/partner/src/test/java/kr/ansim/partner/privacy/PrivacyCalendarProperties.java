package kr.ansim.partner.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import kr.ansim.partner.PrivacyState;
import kr.ansim.partner.privacy.PrivacyCalendar.Facts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The calendar held against one that walks day by day and looks at each. */
class PrivacyCalendarProperties {

    @Provide
    Arbitrary<LocalDate> approvals() {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 4_000).map(LocalDate.of(2020, 1, 1)::plusDays);
        return Arbitraries.oneOf(any, Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29)));
    }

    @Property
    void a_check_is_to_be_open_of_the_last_yearly_day_that_comes_within_thirty_days(
            @ForAll("approvals") LocalDate approved, @ForAll @IntRange(max = 2_200) int age) {
        LocalDate today = approved.plusDays(age);
        LocalDate found = null;
        for (LocalDate day = approved.plusDays(1); !day.isAfter(today.plusDays(30)); day = day.plusDays(1)) {
            found = isYearly(approved, day) ? day : found;
        }
        Statistics.collect(found != null);
        assertThat(PrivacyCalendar.toOpen(approved, today)).isEqualTo(Optional.ofNullable(found));
    }

    @Property
    void the_next_day_is_the_first_yearly_one_after_a_day(
            @ForAll("approvals") LocalDate approved, @ForAll @IntRange(min = -800, max = 2_200) int age) {
        LocalDate after = approved.plusDays(age);
        LocalDate day = after.plusDays(1);
        while (!isYearly(approved, day)) {
            day = day.plusDays(1);
        }
        assertThat(PrivacyCalendar.nextDue(approved, after)).isEqualTo(day);
    }

    @Property
    void each_step_before_a_deadline_comes_once_and_in_order(
            @ForAll("approvals") LocalDate deadline, @ForAll @IntRange(min = -40, max = 40) int before) {
        LocalDate today = deadline.minusDays(before);
        OptionalInt expected = OptionalInt.empty();
        for (LocalDate day = deadline.minusDays(60); !day.isAfter(today); day = day.plusDays(1)) {
            if (day.equals(deadline.minusDays(14))) {
                expected = OptionalInt.of(14);
            } else if (day.equals(deadline.minusDays(7))) {
                expected = OptionalInt.of(7);
            } else if (day.equals(deadline)) {
                expected = OptionalInt.of(0);
            } else if (day.equals(deadline.plusDays(1))) {
                expected = OptionalInt.of(-1);
            }
        }
        assertThat(PrivacyCalendar.step(today, deadline)).isEqualTo(expected);
    }

    @Property
    void a_state_says_whose_move_it_is_and_whether_they_are_late(
            @ForAll @IntRange(min = -3, max = 3) int deadline,
            @ForAll @IntRange(min = -3, max = 3) int holds,
            @ForAll boolean handedIn,
            @ForAll boolean concluded,
            @ForAll @IntRange(max = 2) int withCompany,
            @ForAll @IntRange(max = 2) int late) {
        LocalDate today = LocalDate.of(2026, 11, 27);
        int lateOnes = Math.min(withCompany, late);
        PrivacyState state = PrivacyCalendar.state(
                today,
                new Facts(
                        today.plusDays(deadline),
                        today.plusDays(holds),
                        handedIn || concluded,
                        concluded,
                        withCompany,
                        lateOnes));
        boolean companys = !concluded && (!handedIn || withCompany > 0);
        assertThat(state.isWithCompany()).isEqualTo(companys);
        assertThat(state.isConcluded()).isEqualTo(concluded);
        assertThat(state == PrivacyState.LAPSED).isEqualTo(concluded && holds < 0);
        assertThat(state == PrivacyState.LATE).isEqualTo(!concluded && !handedIn && deadline < 0);
        assertThat(state == PrivacyState.FINDINGS_LATE).isEqualTo(!concluded && handedIn && lateOnes > 0);
        assertThat(state == PrivacyState.HANDED_IN).isEqualTo(!concluded && !companys);
    }

    /** The same day of a later year, or the 28th of February where there is no 29th. */
    private static boolean isYearly(LocalDate approved, LocalDate day) {
        boolean same = day.getMonth() == approved.getMonth() && day.getDayOfMonth() == approved.getDayOfMonth();
        boolean instead = approved.getMonth() == Month.FEBRUARY
                && approved.getDayOfMonth() == 29
                && day.getMonth() == Month.FEBRUARY
                && day.getDayOfMonth() == 28
                && !day.isLeapYear();
        return day.isAfter(approved) && (same || instead);
    }
}
