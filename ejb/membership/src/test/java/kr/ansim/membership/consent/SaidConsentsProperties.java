package kr.ansim.membership.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.SendingAnswer.Reason;
import kr.ansim.membership.SendingPurpose;
import kr.ansim.membership.TellConsent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether something may be sent, by all that was said. Times are those of Korea. */
class SaidConsentsProperties {

    @ParameterizedTest
    @CsvSource({
        "2024-11-28T10:00, 2026-11-28T20:59:59.999999, CONSENTED",
        "2024-11-28T00:00, 2026-11-28T12:00, CONSENTED",
        "2024-11-28T23:59:59, 2026-11-29T08:00, NOT_CONFIRMED",
        "2024-02-29T10:00, 2026-02-28T20:00, CONSENTED",
        "2024-02-29T10:00, 2026-03-01T08:00, NOT_CONFIRMED",
        "2026-02-28T10:00, 2028-02-28T20:00, CONSENTED",
        "2026-02-28T10:00, 2028-02-29T09:00, NOT_CONFIRMED",
        "2026-11-28T10:00, 2026-11-28T10:00, CONSENTED",
        "2026-11-28T10:00, 2026-11-28T09:59:59.999999, NO_CONSENT",
        "2026-11-28T10:00, 2026-11-28T20:59:59.999999, CONSENTED",
        "2026-11-28T10:00, 2026-11-28T21:00, NIGHT",
        "2026-11-28T10:00, 2026-11-29T00:00, NIGHT",
        "2026-11-28T10:00, 2026-11-29T07:59:59.999999, NIGHT",
        "2026-11-28T10:00, 2026-11-29T08:00, CONSENTED"
    })
    void a_consent_holds_for_two_years_and_not_at_night(String given, String at, Reason reason) {
        SaidConsents said = new SaidConsents(List.of(told(ConsentChannel.SMS, ConsentAct.GIVEN, given)));
        assertThat(ask(said, at)).isEqualTo(reason);
    }

    @Test
    void a_confirmation_holds_it_for_two_more_years() {
        SaidConsents said = new SaidConsents(List.of(
                told(ConsentChannel.SMS, ConsentAct.GIVEN, "2022-01-01T10:00"),
                told(ConsentChannel.SMS, ConsentAct.CONFIRMED, "2023-12-30T10:00")));
        assertThat(ask(said, "2025-12-30T12:00")).isEqualTo(Reason.CONSENTED);
        assertThat(ask(said, "2025-12-31T12:00")).isEqualTo(Reason.NOT_CONFIRMED);
    }

    @Test
    void what_was_never_given_is_not_confirmed() {
        SaidConsents said = new SaidConsents(List.of(
                told(ConsentChannel.SMS, ConsentAct.CONFIRMED, "2026-01-01T10:00"),
                told(ConsentChannel.MAIL, ConsentAct.GIVEN, "2025-01-01T10:00")));
        assertThat(ask(said, "2026-02-01T12:00")).isEqualTo(Reason.NO_CONSENT);
    }

    @Test
    void the_night_has_a_consent_of_its_own_that_lapses_too() {
        SaidConsents said = new SaidConsents(List.of(
                told(ConsentChannel.NIGHT, ConsentAct.GIVEN, "2024-11-01T10:00"),
                told(ConsentChannel.SMS, ConsentAct.GIVEN, "2026-11-01T10:00")));
        assertThat(ask(said, "2026-11-01T22:00")).isEqualTo(Reason.CONSENTED);
        assertThat(ask(said, "2026-11-02T22:00")).isEqualTo(Reason.NIGHT);
        assertThat(ask(said, "2026-11-03T08:00")).isEqualTo(Reason.CONSENTED);
    }

    @Test
    void a_withdrawal_counts_before_what_was_said_in_the_same_moment() {
        List<TellConsent> both = new ArrayList<>(List.of(
                told(ConsentChannel.SMS, ConsentAct.WITHDRAWN, "2026-11-01T10:00"),
                told(ConsentChannel.SMS, ConsentAct.GIVEN, "2026-11-01T10:00")));
        assertThat(ask(new SaidConsents(both), "2026-11-02T10:00")).isEqualTo(Reason.WITHDRAWN);
        Collections.reverse(both);
        assertThat(ask(new SaidConsents(both), "2026-11-02T10:00")).isEqualTo(Reason.WITHDRAWN);
    }

    @Test
    void a_notice_needs_no_consent_at_any_hour() {
        assertThat(new SaidConsents(List.of())
                        .maySend(ConsentChannel.SMS, SendingPurpose.NOTICE, at("2026-11-28T03:00"))
                        .reason())
                .isEqualTo(Reason.NOTICE);
    }

    /** The order in which it was heard makes no difference, and a slow obvious reading says the same. */
    @Property(tries = 500)
    void what_may_be_sent_follows_from_what_was_said_alone(@ForAll Random random) {
        List<TellConsent> said = new ArrayList<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            said.add(new TellConsent(
                    random.nextBoolean() ? ConsentChannel.SMS : ConsentChannel.NIGHT,
                    ConsentAct.values()[random.nextInt(3)],
                    "v1",
                    "app",
                    moment(random)));
        }
        Instant at = moment(random);
        Reason expected = model(said, at);
        Collections.shuffle(said, random);
        assertThat(new SaidConsents(said)
                        .maySend(ConsentChannel.SMS, SendingPurpose.ADVERTISEMENT, at)
                        .reason())
                .isEqualTo(expected);
    }

    private static Reason model(List<TellConsent> said, Instant at) {
        Reason sms = modelOf(said, ConsentChannel.SMS, at);
        int hour = at.atZone(SystemClock.KOREA).getHour();
        boolean night = hour >= 21 || hour < 8;
        return sms == Reason.CONSENTED && night && modelOf(said, ConsentChannel.NIGHT, at) != Reason.CONSENTED
                ? Reason.NIGHT
                : sms;
    }

    /** Walks through all moments at which anything was said, one after the other. */
    private static Reason modelOf(List<TellConsent> said, ConsentChannel channel, Instant at) {
        List<Instant> moments =
                said.stream().map(TellConsent::at).distinct().sorted().toList();
        Reason now = Reason.NO_CONSENT;
        LocalDate last = LocalDate.MIN;
        for (Instant moment : moments) {
            if (moment.isAfter(at)) {
                break;
            }
            List<ConsentAct> acts = said.stream()
                    .filter(one -> one.channel() == channel && one.at().equals(moment))
                    .map(TellConsent::act)
                    .toList();
            if (acts.contains(ConsentAct.GIVEN) || acts.contains(ConsentAct.CONFIRMED) && now == Reason.CONSENTED) {
                now = Reason.CONSENTED;
                last = LocalDate.ofInstant(moment, SystemClock.KOREA);
            }
            if (acts.contains(ConsentAct.WITHDRAWN) && now == Reason.CONSENTED) {
                now = Reason.WITHDRAWN;
            }
        }
        boolean over =
                now == Reason.CONSENTED && last.plusYears(2).isBefore(LocalDate.ofInstant(at, SystemClock.KOREA));
        return over ? Reason.NOT_CONFIRMED : now;
    }

    private static Instant moment(Random random) {
        LocalDateTime some = LocalDateTime.of(2024, 2, 26, 0, 0)
                .plusDays(random.nextInt(8))
                .plusYears(random.nextInt(3))
                .plusHours(random.nextInt(24));
        return some.atZone(SystemClock.KOREA).toInstant();
    }

    private static Reason ask(SaidConsents said, String at) {
        return said.maySend(ConsentChannel.SMS, SendingPurpose.ADVERTISEMENT, at(at))
                .reason();
    }

    private static TellConsent told(ConsentChannel channel, ConsentAct act, String at) {
        return new TellConsent(channel, act, "2026-1", "app", at(at));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(SystemClock.KOREA).toInstant();
    }
}
