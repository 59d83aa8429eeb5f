package kr.ansim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.LogInResult.LoggedIn;
import kr.ansim.identity.LogInResult.Reason;
import kr.ansim.identity.LogInResult.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderLogInTest {

    private static final String EMAIL = "seoyeon.park@hanbit.example";

    private House house;

    @BeforeEach
    void an_empty_house() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whom_the_provider_grants_a_role_gets_an_account() {
        assertThat(in(granted(Role.AUDITOR)).roles()).containsExactly(Role.AUDITOR);
        assertThat(refusal(new ProviderIdentity(
                        "issuer#2", "nobody@hanbit.example", "이름", Locale.KOREAN, Optional.of(Set.of()))))
                .isEqualTo(Reason.NO_ACCOUNT);
        assertThat(refusal(new ProviderIdentity(
                        "issuer#2", "nobody@hanbit.example", "이름", Locale.KOREAN, Optional.empty())))
                .isEqualTo(Reason.NO_ACCOUNT);
    }

    @Test
    void a_role_withdrawn_there_is_gone_here_and_ends_what_is_open() {
        LoggedIn before = in(granted(Role.AUDITOR, Role.DELIVERY_OPERATOR));
        LoggedIn after = in(granted(Role.AUDITOR));
        assertThat(after.roles()).containsExactly(Role.AUDITOR);
        assertThat(mayGoOn(before)).isFalse();
        assertThat(mayGoOn(after)).isTrue();
    }

    @Test
    void who_has_no_role_left_there_is_turned_away_and_what_is_open_ends() {
        LoggedIn before = in(granted(Role.AUDITOR));
        assertThat(refusal(granted())).isEqualTo(Reason.NO_ROLES);
        assertThat(mayGoOn(before)).isFalse();
        assertThat(house.trail).anySatisfy(entry -> assertThat(entry.toString()).contains("NO_ROLES"));
    }

    @Test
    void roles_are_kept_here_when_the_provider_does_not_speak_about_them() {
        LoggedIn before = in(granted(Role.AUDITOR));
        assertThat(in(silent()).roles()).containsExactly(Role.AUDITOR);
        assertThat(mayGoOn(before)).isTrue();
    }

    @Test
    void the_last_administrator_stays_one_whatever_the_provider_says() {
        LoggedIn administrator = in(granted(Role.ADMINISTRATOR));
        assertThat(refusal(granted(Role.AUDITOR))).isEqualTo(Reason.LAST_ADMINISTRATOR);
        assertThat(in(silent()).roles()).containsExactly(Role.ADMINISTRATOR);
        house.run(() -> house.bean(DemoIdentities.class)
                .account("second@ansim.example", "둘째", Set.of(Role.ADMINISTRATOR), "감나무 아래 우체통 일곱"));
        assertThat(in(granted(Role.AUDITOR)).roles()).containsExactly(Role.AUDITOR);
        assertThat(mayGoOn(administrator)).isFalse();
    }

    @Test
    void a_disabled_account_stays_out() {
        LoggedIn person = in(granted(Role.AUDITOR));
        house.run(() -> house.as(UUID.randomUUID()).bean(Accounts.class).disable(person.accountId(), "left"));
        assertThat(refusal(granted(Role.AUDITOR))).isEqualTo(Reason.DISABLED);
    }

    private boolean mayGoOn(LoggedIn person) {
        house.clock.forward(Duration.ofSeconds(5));
        return house.run(() -> house.bean(Sessions.class).mayGoOn(person.accountId(), person.sessionStamp()));
    }

    private LoggedIn in(ProviderIdentity identity) {
        return (LoggedIn) house.run(() -> house.bean(LogIn.class).withProvider(identity));
    }

    private Reason refusal(ProviderIdentity identity) {
        return ((Refused) house.run(() -> house.bean(LogIn.class).withProvider(identity))).reason();
    }

    private static ProviderIdentity granted(Role... roles) {
        return new ProviderIdentity("issuer#1", EMAIL, "박서연", Locale.KOREAN, Optional.of(Set.of(roles)));
    }

    private static ProviderIdentity silent() {
        return new ProviderIdentity("issuer#1", EMAIL, "박서연", Locale.KOREAN, Optional.empty());
    }
}
