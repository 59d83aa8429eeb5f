package kr.ansim.care.greeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CareRule;
import kr.ansim.care.Greeting;
import kr.ansim.care.GreetingTemplate.Told;
import kr.ansim.care.SayGreeting;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberGroups;
import kr.ansim.membership.MemberRef;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

class GreetingDeskTest {

    private static final MemberFacts MEMBER = Members.lacking(1, 30_000);
    private static final String AGENT = "agent@example.com";

    private final MovedClock clock = new MovedClock(Members.at(Members.TODAY));
    private final Trail trail = new Trail();
    private final Wired wired = new Wired()
            .with(Statements.class, Tables.make("care"))
            .with(AuditTrail.class, trail)
            .with(Clock.class, clock)
            .with(MemberGroups.class, new MemberGroups() {
                @Override
                public List<UUID> idsOf(String number) {
                    return List.of(MEMBER.id());
                }

                @Override
                public MemberRef ref(String number) {
                    return new MemberRef(MEMBER.id(), number);
                }
            })
            .with(MemberFactReading.class, new MemberFactReading() {
                @Override
                LocalDate today() {
                    return MemberFacts.date(clock.instant());
                }

                @Override
                Optional<MemberFacts> of(String asked) {
                    return Optional.of(Members.lacking(today(), 1, 30_000));
                }
            });
    private final GreetingDesk desk = wired.get(GreetingDesk.class);
    private final TemplateRows templates = wired.get(TemplateRows.class);

    private Optional<Greeting> gap(String agent) {
        return desk.of(MEMBER.number(), "ko", agent).stream()
                .filter(one -> one.words().startsWith("VIP 등급까지"))
                .findFirst();
    }

    private UUID say() {
        Greeting shown = gap(AGENT).orElseThrow();
        return desk.said(new SayGreeting(MEMBER.number(), shown.template(), shown.on(), Optional.empty()), AGENT);
    }

    private Told told() {
        return templates.find(gap(AGENT).orElseThrow().template()).orElseThrow().told();
    }

    @Test
    void keeps_what_was_said_today_for_whoever_said_it_and_from_all_others() {
        UUID said = say();
        assertThat(gap(AGENT).orElseThrow().said()).contains(new Greeting.Said(said, Optional.empty()));
        assertThat(gap("other@example.com")).isEmpty();
    }

    @Test
    void says_it_again_after_thirty_days() {
        say();
        clock.forward(Duration.ofDays(29));
        assertThat(gap(AGENT)).isEmpty();
        clock.forward(Duration.ofDays(1));
        assertThat(gap(AGENT)).isPresent();
    }

    @Test
    void counts_a_sentence_once_a_day() {
        assertThat(say()).isEqualTo(say());
        assertThat(told()).isEqualTo(new Told(1, 0, 0));
        assertThat(trail.actions()).containsExactly("greeting.said");
        assertThat(trail.entries().get(0).details()).containsEntry("whose", MEMBER.number());
    }

    @Test
    void lets_the_agent_think_again_about_what_helped() {
        UUID said = say();
        desk.helped(said, true, AGENT);
        desk.helped(said, true, AGENT);
        assertThat(told()).isEqualTo(new Told(1, 1, 0));
        desk.helped(said, false, AGENT);
        assertThat(told()).isEqualTo(new Told(1, 0, 1));
        assertThat(gap(AGENT).orElseThrow().said().orElseThrow().helped()).contains(false);
    }

    @Test
    void takes_back_what_was_not_said_after_all() {
        UUID said = say();
        desk.helped(said, true, AGENT);
        desk.takeBack(said, AGENT);
        assertThat(told()).isEqualTo(Told.NEVER);
        assertThat(gap("other@example.com")).isPresent();
    }

    @Test
    void speaks_korean_with_whoever_calls_nobody_knows_how() {
        assertThat(desk.languageOf(new UUID(0, 1))).isEqualTo("ko");
    }

    @Test
    void lets_nobody_else_tell_whether_it_helped() {
        UUID said = say();
        assertThatThrownBy(() -> desk.helped(said, true, "other@example.com"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(CareRule.UNKNOWN_GREETING));
    }
}
