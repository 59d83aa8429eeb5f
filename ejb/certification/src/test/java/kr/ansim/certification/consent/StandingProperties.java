package kr.ansim.certification.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.ConsentState;
import kr.ansim.kernel.RuleBroken;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was given, renewed, taken back and let run out, in any order. */
class StandingProperties {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-26");

    enum Kind {
        GIVE,
        GIVE_WITH_DISCLOSURE,
        WITHDRAW,
        END
    }

    /** @param days since the act before @param life days from giving to the last day */
    record Act(Kind kind, int days, int life) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(1, 365))
                .as(Act::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void only_the_last_accepted_act_counts(@ForAll("acts") List<Act> acts) {
        Standing standing = Standing.NONE;
        ConsentState expected = ConsentState.NONE;
        boolean disclosed = false;
        LocalDate today = FIRST;
        for (Act act : acts) {
            today = today.plusDays(act.days());
            boolean gives = act.kind() == Kind.GIVE || act.kind() == Kind.GIVE_WITH_DISCLOSURE;
            if (!gives && expected != ConsentState.GIVEN) {
                Standing before = standing;
                assertThatThrownBy(() -> before.then(next(act, FIRST)))
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                broken -> assertThat(broken.code()).isEqualTo(CertificationRule.CONSENT_NOT_GIVEN));
                continue;
            }
            standing = standing.then(next(act, today));
            expected =
                    gives ? ConsentState.GIVEN : act.kind() == Kind.END ? ConsentState.ENDED : ConsentState.WITHDRAWN;
            disclosed = act.kind() == Kind.GIVE_WITH_DISCLOSURE;
        }
        assertThat(standing.state()).isEqualTo(expected);
        assertThat(standing.opensCertificates()).isEqualTo(expected == ConsentState.GIVEN);
        assertThat(standing.opensReports()).isEqualTo(expected == ConsentState.GIVEN && disclosed);
    }

    @Property
    void a_consent_is_over_after_its_last_day_and_not_before(@ForAll("acts") List<Act> acts) {
        for (Act act : acts) {
            Standing given = Standing.given(true, FIRST.plusDays(act.life()), FIRST);
            assertThat(given.isOver(FIRST.plusDays(act.life()))).isFalse();
            assertThat(given.isOver(FIRST.plusDays(act.life() + 1L))).isTrue();
        }
    }

    @Property
    void none_lasts_longer_than_a_year_or_ends_today(@ForAll int days) {
        LocalDate end = FIRST.plusDays(days % 100_000);
        boolean allowed = end.isAfter(FIRST) && !end.isAfter(FIRST.plusYears(1));
        if (allowed) {
            assertThat(Standing.given(false, end, FIRST).endsOn()).isEqualTo(end);
        } else {
            assertThatThrownBy(() -> Standing.given(false, end, FIRST)).isInstanceOf(RuleBroken.class);
        }
    }

    private static Standing next(Act act, LocalDate today) {
        return switch (act.kind()) {
            case GIVE -> Standing.given(false, today.plusDays(act.life()), today);
            case GIVE_WITH_DISCLOSURE -> Standing.given(true, today.plusDays(act.life()), today);
            case WITHDRAW -> Standing.WITHDRAWN;
            case END -> Standing.ENDED;
        };
    }
}
