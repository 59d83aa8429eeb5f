package kr.ansim.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.LogInResult.EnrolmentNeeded;
import kr.ansim.identity.LogInResult.SecondFactorNeeded;
import kr.ansim.kernel.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final String PASSWORD = "감나무 아래 우체통 일곱";

    private House house;
    private Accounts accounts;
    private AccountLinks links;
    private UUID me;

    @BeforeEach
    void an_administrator() {
        house = new House();
        accounts = house.bean(Accounts.class);
        links = house.bean(AccountLinks.class);
        me = administrator("first@ansim.example");
        house.as(me);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void an_invitation_leads_to_a_password_and_an_authenticator() {
        IssuedLink letter = invite("minji@ansim.example", Role.QA_REVIEWER);
        assertThat(house.run(() -> links.find(letter.token())))
                .hasValueSatisfying(link -> assertThat(link.invitation()).isTrue());
        assertThat(house.run(() -> links.setPassword(new SetPassword(letter.token(), PASSWORD))))
                .containsInstanceOf(EnrolmentNeeded.class);
        assertThat(house.run(() -> house.bean(LogIn.class).withPassword("minji@ansim.example", PASSWORD)))
                .isInstanceOf(EnrolmentNeeded.class);
    }

    @Test
    void a_link_works_once() {
        IssuedLink letter = invite("minji@ansim.example", Role.QA_REVIEWER);
        house.run(() -> links.setPassword(new SetPassword(letter.token(), PASSWORD)));
        assertThat(broken(() -> links.setPassword(new SetPassword(letter.token(), PASSWORD + "!"))))
                .isEqualTo(IdentityRule.LINK_UNKNOWN);
        assertThat(house.run(() -> links.find(letter.token()))).isEmpty();
    }

    @Test
    void a_link_runs_out_after_seventy_two_hours() {
        IssuedLink letter = invite("minji@ansim.example", Role.QA_REVIEWER);
        house.clock.forward(Duration.ofHours(72).minusSeconds(1));
        assertThat(house.run(() -> links.find(letter.token()))).isPresent();
        house.clock.forward(Duration.ofSeconds(1));
        assertThat(house.run(() -> links.find(letter.token()))).isEmpty();
    }

    @Test
    void a_newer_invitation_replaces_the_older() {
        IssuedLink older = invite("minji@ansim.example", Role.QA_REVIEWER);
        IssuedLink newer = house.run(() -> accounts.inviteAgain(older.accountId()));
        assertThat(house.run(() -> links.find(older.token()))).isEmpty();
        assertThat(house.run(() -> links.find(newer.token()))).isPresent();
    }

    @Test
    void a_weak_password_does_not_use_up_the_link() {
        IssuedLink letter = invite("minji@ansim.example", Role.QA_REVIEWER);
        assertThat(broken(() -> links.setPassword(new SetPassword(letter.token(), "password1234"))))
                .isEqualTo(IdentityRule.PASSWORD_COMMON);
        assertThat(house.run(() -> links.find(letter.token()))).isPresent();
    }

    @Test
    void a_reset_ends_sessions_and_keeps_the_authenticator() {
        long before = stamp("first@ansim.example");
        IssuedLink letter =
                house.run(() -> links.askPasswordReset(" First@ansim.example ")).orElseThrow();
        assertThat(house.run(() -> links.askPasswordReset("first@ansim.example")))
                .as("no second letter within two minutes")
                .isEmpty();
        assertThat(house.run(() -> links.setPassword(new SetPassword(letter.token(), PASSWORD + "!"))))
                .isEmpty();
        house.clock.forward(Duration.ofSeconds(5));
        assertThat(house.run(() -> house.bean(Sessions.class).mayGoOn(me, before)))
                .isFalse();
        assertThat(house.run(() -> house.bean(LogIn.class).withPassword("first@ansim.example", PASSWORD + "!")))
                .isInstanceOf(SecondFactorNeeded.class);
    }

    @Test
    void a_reset_is_not_for_people_who_are_unknown_or_only_invited() {
        invite("minji@ansim.example", Role.QA_REVIEWER);
        assertThat(house.run(() -> links.askPasswordReset("minji@ansim.example")))
                .isEmpty();
        assertThat(house.run(() -> links.askPasswordReset("nobody@ansim.example")))
                .isEmpty();
    }

    @Test
    void one_e_mail_is_one_account_whatever_its_capitals() {
        assertThat(broken(() -> invite("FIRST@ansim.example", Role.AUDITOR))).isEqualTo(IdentityRule.EMAIL_TAKEN);
        assertThat(broken(() -> invite("first@", Role.AUDITOR))).isEqualTo(IdentityRule.EMAIL_MALFORMED);
    }

    @Test
    void nobody_takes_the_administrators_role_from_themselves() {
        administrator("second@ansim.example");
        assertThat(broken(() -> accounts.changeRoles(new ChangeRoles(me, Set.of(Role.AUDITOR), "tired"))))
                .isEqualTo(IdentityRule.OWN_ADMINISTRATOR_ROLE);
        assertThat(broken(() -> accounts.disable(me, "tired"))).isEqualTo(IdentityRule.OWN_ACCOUNT);
    }

    @Test
    void the_last_administrator_stays() {
        house.as(UUID.randomUUID());
        assertThat(broken(() -> accounts.changeRoles(new ChangeRoles(me, Set.of(Role.AUDITOR), "mutiny"))))
                .isEqualTo(IdentityRule.LAST_ADMINISTRATOR);
        assertThat(broken(() -> accounts.disable(me, "mutiny"))).isEqualTo(IdentityRule.LAST_ADMINISTRATOR);
        UUID second = administrator("second@ansim.example");
        house.run(() -> accounts.disable(me, "left"));
        assertThat(broken(() -> accounts.disable(second, "mutiny"))).isEqualTo(IdentityRule.LAST_ADMINISTRATOR);
    }

    @Test
    void roles_end_open_sessions_and_stand_in_the_trail_with_their_reason() {
        UUID other = administrator("second@ansim.example");
        long before = stamp("second@ansim.example");
        house.run(() -> accounts.changeRoles(new ChangeRoles(other, Set.of(Role.AUDITOR), "moves to audit")));
        assertThat(stamp("second@ansim.example")).isGreaterThan(before);
        assertThat(house.run(() -> accounts.get(other)).roles()).containsExactly(Role.AUDITOR);
        assertThat(house.trail).anySatisfy(entry -> assertThat(entry.reason()).isEqualTo("moves to audit"));
        assertThat(broken(() -> accounts.changeRoles(new ChangeRoles(other, Set.of(), "none"))))
                .isEqualTo(IdentityRule.ROLES_MISSING);
        assertThat(broken(() -> accounts.changeRoles(new ChangeRoles(other, Set.of(Role.AUDITOR), " "))))
                .isEqualTo(IdentityRule.REASON_MISSING);
    }

    @Test
    void the_list_tells_who_was_here_last() {
        house.run(() -> house.bean(DemoIdentities.class)
                .account("owner@hanbit.example", "한빛", Set.of(Role.PARTNER_OWNER), PASSWORD));
        house.run(() -> house.bean(LogIn.class).withPassword("owner@hanbit.example", PASSWORD));
        house.clock.forward(Duration.ofHours(1));
        house.run(() -> house.bean(LogIn.class).withPassword("owner@hanbit.example", PASSWORD));
        assertThat(house.run(() -> accounts.list()))
                .filteredOn(one -> one.email().equals("owner@hanbit.example"))
                .singleElement()
                .satisfies(one -> assertThat(one.lastLogIn()).isEqualTo(house.clock.instant()));
    }

    @Test
    void a_lock_is_shown_and_can_be_lifted() {
        for (int i = 0; i < 5; i++) {
            house.run(() -> house.bean(LogIn.class).withPassword("first@ansim.example", "wrong"));
        }
        assertThat(house.run(() -> accounts.list()))
                .singleElement()
                .satisfies(one -> assertThat(one.lockedUntil()).isNotNull());
        house.run(() -> accounts.unlock(me, "rang up"));
        assertThat(house.run(() -> accounts.get(me)).lockedUntil()).isNull();
    }

    @Test
    void a_changed_password_keeps_only_the_own_session() {
        OwnAccount own = house.bean(OwnAccount.class);
        assertThat(broken(() -> own.changePassword(new ChangePassword("wrong", PASSWORD + "!"))))
                .isEqualTo(IdentityRule.PASSWORD_WRONG);
        long stamp = house.run(() -> own.changePassword(new ChangePassword(PASSWORD, PASSWORD + "!")));
        assertThat(house.run(() -> house.bean(Sessions.class).mayGoOn(me, stamp)))
                .isTrue();
        assertThat(house.run(() -> house.bean(Sessions.class).mayGoOn(me, stamp - 1)))
                .isFalse();
        assertThat(house.run(own::details).lastLogIns()).isEmpty();
    }

    @Test
    void names_are_for_pages_and_not_for_the_trail() {
        assertThat(house.run(() -> accounts.nameOf("account:" + me))).isEqualTo("first@ansim.example");
        assertThat(house.run(() -> accounts.nameOf("key:shop#abc"))).isEqualTo("key:shop#abc");
        assertThat(house.run(() -> accounts.principalNameOf("First@ansim.example")))
                .contains("account:" + me);
        assertThat(house.trail.toString()).doesNotContain("first@ansim.example");
    }

    private UUID administrator(String email) {
        DemoIdentities.DemoAccount made = house.run(
                () -> house.bean(DemoIdentities.class).account(email, email, Set.of(Role.ADMINISTRATOR), PASSWORD));
        assertThat(made.totpSecret()).isNotNull();
        LogInResult result = house.run(() -> house.bean(LogIn.class).withPassword(email, PASSWORD));
        return ((SecondFactorNeeded) result).accountId();
    }

    private IssuedLink invite(String email, Role role) {
        return house.run(() -> accounts.invite(new InviteAccount(email, "김민지", Locale.KOREAN, Set.of(role))));
    }

    private long stamp(String email) {
        UUID id = UUID.fromString(
                house.run(() -> accounts.principalNameOf(email)).orElseThrow().substring("account:".length()));
        long stamp = 1;
        while (!house.bean(Sessions.class).mayGoOn(id, stamp)) {
            stamp++;
        }
        return stamp;
    }

    private Object broken(Runnable call) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> house.run(call));
        assertThat(broken).isNotNull();
        return broken.code();
    }
}
