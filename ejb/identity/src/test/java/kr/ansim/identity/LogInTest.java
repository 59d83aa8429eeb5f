package kr.ansim.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.LogInResult.EnrolmentNeeded;
import kr.ansim.identity.LogInResult.LoggedIn;
import kr.ansim.identity.LogInResult.Reason;
import kr.ansim.identity.LogInResult.Refused;
import kr.ansim.identity.LogInResult.SecondFactorNeeded;
import kr.ansim.identity.model.TestCodes;
import kr.ansim.kernel.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogInTest {

    private static final String EMAIL = "seoyeon.park@hanbit.example";
    private static final String PASSWORD = "감나무 아래 우체통 일곱";

    private House house;
    private LogIn logIn;
    private String secret;
    private UUID account;

    @BeforeEach
    void an_operator_with_an_authenticator() {
        house = new House();
        logIn = house.bean(LogIn.class);
        secret = Objects.requireNonNull(house.run(() -> house.bean(DemoIdentities.class)
                        .account(EMAIL, "박서연", Set.of(Role.DELIVERY_OPERATOR), PASSWORD))
                .totpSecret());
        account = ((SecondFactorNeeded) password(PASSWORD)).accountId();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_password_and_a_code_let_in() {
        assertThat(code(codeNow())).isInstanceOfSatisfying(LoggedIn.class, in -> {
            assertThat(in.roles()).containsExactly(Role.DELIVERY_OPERATOR);
            assertThat(in.displayName()).isEqualTo("박서연");
        });
        assertThat(house.actions()).contains("login.succeeded");
    }

    @Test
    void a_log_in_name_may_be_typed_in_capitals() {
        assertThat(house.run(() -> logIn.withPassword("  Seoyeon.PARK@hanbit.example ", PASSWORD)))
                .isInstanceOf(SecondFactorNeeded.class);
    }

    @Test
    void a_code_is_good_once() {
        String code = codeNow();
        assertThat(code(code)).isInstanceOf(LoggedIn.class);
        assertThat(code(code))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.WRONG_CODE));
    }

    @Test
    void an_older_code_is_refused_after_a_newer_one() {
        String older = codeNow();
        house.clock.forward(Duration.ofSeconds(30));
        assertThat(code(codeNow())).isInstanceOf(LoggedIn.class);
        assertThat(code(older)).isInstanceOf(Refused.class);
    }

    @Test
    void a_code_of_the_step_before_or_after_is_accepted_and_no_other() {
        String code = codeNow();
        house.clock.forward(Duration.ofSeconds(60));
        assertThat(code(code)).isInstanceOf(Refused.class);
        String late = codeNow();
        house.clock.forward(Duration.ofSeconds(30));
        assertThat(code(late)).isInstanceOf(LoggedIn.class);
    }

    @Test
    void the_fifth_wrong_try_locks_and_tells_administrators() {
        for (int left = 4; left > 0; left--) {
            assertThat(((Refused) password("wrong")).triesLeft()).isEqualTo(left);
        }
        Refused fifth = (Refused) password("wrong");
        assertThat(fifth.lockedUntil()).isEqualTo(house.clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(house.events)
                .containsExactly(new AccountLocked(
                        account, EMAIL, Locale.KOREAN, house.clock.instant().plus(Duration.ofMinutes(10))));
        assertThat(((Refused) password(PASSWORD)).reason()).isEqualTo(Reason.LOCKED);
        house.clock.forward(Duration.ofMinutes(10));
        assertThat(password(PASSWORD)).isInstanceOf(SecondFactorNeeded.class);
    }

    @Test
    void a_right_password_does_not_clear_wrong_codes() {
        for (int i = 0; i < 4; i++) {
            code("000000");
            assertThat(password(PASSWORD)).isInstanceOf(SecondFactorNeeded.class);
        }
        assertThat(((Refused) code("000000")).lockedUntil()).isNotNull();
        assertThat(((Refused) code(codeNow())).reason()).isEqualTo(Reason.LOCKED);
    }

    @Test
    void nobody_learns_whether_an_account_exists() {
        for (int i = 0; i < 12; i++) {
            LogInResult known = password("wrong");
            LogInResult unknown = house.run(() -> logIn.withPassword("nobody@hanbit.example", "wrong"));
            assertThat(unknown).isEqualTo(known);
        }
    }

    @Test
    void failures_are_in_the_trail_without_name_or_password() {
        house.run(() -> logIn.withPassword("nobody@hanbit.example", "a secret"));
        assertThat(house.actions()).contains("login.failed");
        assertThat(house.trail.toString()).doesNotContain("nobody@", "a secret", PASSWORD);
    }

    @Test
    void what_knocks_at_a_locked_name_stands_in_the_trail_once_per_lock() {
        for (int i = 0; i < 5; i++) {
            password("wrong");
        }
        for (int lock = 1; lock <= 2; lock++) {
            for (int i = 0; i < 4; i++) {
                assertThat(((Refused) password(PASSWORD)).reason()).isEqualTo(Reason.LOCKED);
                assertThat(((Refused) code("000000")).reason()).isEqualTo(Reason.LOCKED);
            }
            assertThat(house.trail)
                    .filteredOn(entry -> entry.toString().contains("why=LOCKED"))
                    .hasSize(lock);
            house.clock.forward(Duration.ofMinutes(10));
            for (int i = 0; i < 5; i++) {
                password("wrong");
            }
        }
    }

    @Test
    void an_authenticator_begun_under_an_old_password_is_worth_nothing_under_a_new_one() {
        house.run(() -> house.as(UUID.randomUUID()).bean(Accounts.class).resetAuthenticator(account, "lost"));
        AccountLinks links = house.bean(AccountLinks.class);
        TotpSetup intruders = house.run(() -> logIn.beginEnrolment(account));
        IssuedLink letter = house.run(() -> links.askPasswordReset(EMAIL)).orElseThrow();
        house.run(() -> links.setPassword(new SetPassword(letter.token(), PASSWORD + "!")));
        TotpSetup owners = house.run(() -> logIn.beginEnrolment(account));
        assertThat(owners.secret()).isNotEqualTo(intruders.secret());
        long stamp = house.run(() ->
                house.as(account).bean(OwnAccount.class).changePassword(new ChangePassword(PASSWORD + "!", PASSWORD)));
        assertThat(stamp).isPositive();
        assertThat(house.run(() -> logIn.beginEnrolment(account)).secret()).isNotEqualTo(owners.secret());
        assertThat(house.secretsKept()).isEqualTo(1);
    }

    @Test
    void a_disabled_account_stays_out() {
        house.run(() -> house.as(UUID.randomUUID()).bean(Accounts.class).disable(account, "left the company"));
        assertThat(((Refused) password(PASSWORD)).reason()).isEqualTo(Reason.DISABLED);
        assertThat(code(codeNow())).isInstanceOf(Refused.class);
    }

    @Test
    void staff_without_an_authenticator_must_set_one_up_and_gets_ten_codes_good_once() {
        UUID admin = account;
        house.run(() -> house.as(UUID.randomUUID()).bean(Accounts.class).resetAuthenticator(admin, "lost"));
        assertThat(password(PASSWORD)).isInstanceOf(EnrolmentNeeded.class);
        TotpSetup setup = house.run(() -> logIn.beginEnrolment(admin));
        assertThat(house.run(() -> logIn.beginEnrolment(admin)).secret()).isEqualTo(setup.secret());
        assertThatThrownBy(() -> house.run(() -> logIn.confirmEnrolment(admin, "12345")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, no -> assertThat(no.code()).isEqualTo(IdentityRule.CODE_WRONG));
        List<String> codes = house.run(
                        () -> logIn.confirmEnrolment(admin, TestCodes.at(setup.secret(), house.clock.instant())))
                .recoveryCodes();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("([A-Z2-7]{4}-?){4}"));
        String one = codes.get(3).toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(house.run(() -> logIn.withRecoveryCode(admin, one))).isInstanceOf(LoggedIn.class);
        assertThat(house.run(() -> logIn.withRecoveryCode(admin, one))).isInstanceOf(Refused.class);
    }

    @Test
    void a_password_alone_never_replaces_an_authenticator() {
        assertThatThrownBy(() -> house.run(() -> logIn.beginEnrolment(account)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, no -> assertThat(no.code()).isEqualTo(IdentityRule.ACCOUNT_STATE));
    }

    @Test
    void partners_may_come_in_without_an_authenticator() {
        house.run(() -> house.bean(DemoIdentities.class)
                .account("owner@hanbit.example", "한빛", Set.of(Role.PARTNER_OWNER), PASSWORD));
        assertThat(house.run(() -> logIn.withPassword("owner@hanbit.example", PASSWORD)))
                .isInstanceOf(LoggedIn.class);
    }

    private LogInResult password(String typed) {
        return house.run(() -> logIn.withPassword(EMAIL, typed));
    }

    private LogInResult code(String typed) {
        return house.run(() -> logIn.withCode(account, typed));
    }

    private String codeNow() {
        return TestCodes.at(secret, house.clock.instant());
    }
}
