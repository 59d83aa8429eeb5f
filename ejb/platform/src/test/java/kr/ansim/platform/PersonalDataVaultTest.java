package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.model.EnvelopeBroken;
import kr.ansim.platform.model.VaultSweep;
import kr.ansim.platform.testing.MovableClock;
import kr.ansim.platform.testing.Room;
import kr.ansim.platform.testing.TestDatabase;
import kr.ansim.platform.testing.TestKeys;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataVaultTest {

    private static final Map<String, String> PERSON =
            Map.of("name", "홍길동", "phone", "010-4821-5678", "address", "서울특별시 강남구 테헤란로 123, 501호");

    private static TestDatabase database;
    private static MasterKeys keys;

    private MovableClock clock;
    private Room node;
    private PersonalDataVault vault;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        keys = TestKeys.fresh();
    }

    @BeforeEach
    void empty() {
        database.clear();
        clock = new MovableClock();
        node = new Room(database).with(Clock.class, clock).with(MasterKeys.class, keys);
        vault = node.get(PersonalDataVault.class);
    }

    @Test
    void reveals_what_was_kept_to_who_says_why_and_notes_it() {
        UUID token = vault.keep("recipient", PERSON, "010-4821-5678");
        node.caller("agent");
        assertThat(vault.reveal(token, "고객 요청")).isEqualTo(PERSON);

        AuditRecord look = node.get(AuditTrail.class)
                .latest("personal-data", token.toString(), 10)
                .get(0);
        assertThat(look.action()).isEqualTo("personal-data.revealed");
        assertThat(look.actor()).isEqualTo("agent");
        assertThat(look.reason()).isEqualTo("고객 요청");
    }

    @Test
    void a_secret_that_nobody_gets_to_see_is_used_without_a_note_until_it_is_erased() {
        UUID token = vault.keep("authenticator", Map.of("secret", "JBSWY3DP"), null);
        assertThat(vault.use(token)).containsEntry("secret", "JBSWY3DP");
        assertThat(node.get(AuditTrail.class).latest("personal-data", token.toString(), 10))
                .isEmpty();
        vault.erase(token);
        assertBroken(PlatformRule.PERSONAL_DATA_ERASED, () -> vault.use(token));
    }

    @Test
    void the_look_stays_noted_when_the_lookers_transaction_is_rolled_back() {
        UUID token = vault.keep("recipient", PERSON, null);
        node.transactions().run(() -> {
            vault.reveal(token, "support");
            node.transactions().setRollbackOnly();
        });
        assertThat(node.get(AuditTrail.class).latest("personal-data", token.toString(), 10))
                .hasSize(1);
    }

    @Test
    void reveals_nothing_without_a_reason_or_without_a_note() {
        UUID token = vault.keep("recipient", PERSON, null);
        assertBroken(PlatformRule.REASON_MISSING, () -> vault.reveal(token, " "));
        assertBroken(PlatformRule.REASON_TOO_LONG, () -> vault.reveal(token, "x".repeat(501)));
        database.tamper("ALTER TABLE platform_audit_entry RENAME TO away");
        try {
            assertThatThrownBy(() -> vault.reveal(token, "support")).isInstanceOf(RuntimeException.class);
        } finally {
            database.tamper("ALTER TABLE away RENAME TO platform_audit_entry");
        }
        assertThat(node.get(AuditTrail.class).latest("personal-data", token.toString(), 10))
                .isEmpty();
    }

    @Test
    void shows_it_masked_without_a_note() {
        UUID token = vault.keep("recipient", PERSON, null);
        assertThat(vault.masked(token))
                .isEqualTo(Map.of("name", "홍*동", "phone", "010-4821-****", "address", "서울특별시 강남구 테헤란로 ***"));
        assertThat(vault.masked(List.of(token, UUID.randomUUID(), token)))
                .containsOnlyKeys(token)
                .containsEntry(token, vault.masked(token));
        assertThat(node.get(AuditTrail.class).latest("personal-data", token.toString(), 10))
                .isEmpty();
    }

    @Test
    void finds_by_the_number_in_any_spelling_but_only_within_its_kind() {
        UUID first = vault.keep("recipient", PERSON, "010-4821-5678");
        UUID second = vault.keep("recipient", PERSON, "+82 10 4821 5678");
        vault.keep("recipient", PERSON, "010-4821-5679");
        vault.keep("recipient", PERSON, null);
        UUID member = vault.keep("member", PERSON, "01048215678");
        assertThat(vault.find("recipient", "01048215678")).containsExactlyInAnyOrder(first, second);
        assertThat(vault.find("member", "010.4821.5678")).containsExactly(member);
        assertThat(vault.find("nobody", "01048215678")).isEmpty();
    }

    @Test
    void keeps_nothing_readable_in_the_table_and_no_two_rows_alike() {
        vault.keep("recipient", PERSON, "010-4821-5678");
        vault.keep("recipient", PERSON, "010-4821-5678");
        List<String> dump = node.get(Statements.class)
                .list(
                        "SELECT token, wrapped_key, ciphertext FROM platform_personal_data",
                        row -> row.uuid("token")
                                + new String(row.bytes("wrapped_key"), java.nio.charset.StandardCharsets.UTF_8)
                                + new String(row.bytes("ciphertext"), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(dump).hasSize(2).doesNotHaveDuplicates().noneMatch(row -> row.contains("4821") || row.contains("홍"));
    }

    @Test
    void tokens_are_random_and_tell_no_time() {
        assertThat(vault.keep("recipient", PERSON, null).version()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ciphertext = (SELECT x FROM (SELECT ciphertext x FROM platform_personal_data WHERE kind = 'b') o)",
                "wrapped_key = (SELECT x FROM (SELECT wrapped_key x FROM platform_personal_data WHERE kind = 'b') o)",
                "wrapped_key = (SELECT x FROM (SELECT wrapped_key x FROM platform_personal_data WHERE kind = 'b') o),"
                        + " ciphertext = (SELECT x FROM (SELECT ciphertext x FROM platform_personal_data WHERE kind = 'b')"
                        + " o)",
                "kind = 'c'",
                "ciphertext = X'01'",
                "ciphertext = X'0200000000000000000000000000000000000000000000000000000000000000'",
            })
    void a_row_that_was_changed_by_hand_is_not_opened(String change) {
        UUID token = vault.keep("a", PERSON, null);
        vault.keep("b", PERSON, null);
        database.tamper("UPDATE platform_personal_data SET " + change + " WHERE kind = 'a'");
        assertThatThrownBy(() -> vault.reveal(token, "support"))
                .satisfies(thrown -> assertThat(isBroken(thrown)).isTrue());
        assertThatThrownBy(() -> vault.masked(token))
                .satisfies(thrown -> assertThat(isBroken(thrown)).isTrue());
    }

    @Test
    void erased_data_is_gone_for_good() {
        UUID token = vault.keep("recipient", PERSON, "010-4821-5678");
        vault.erase(token);
        vault.erase(token);
        assertBroken(PlatformRule.PERSONAL_DATA_ERASED, () -> vault.reveal(token, "support"));
        assertThat(vault.masked(token)).isEmpty();
        assertThat(vault.find("recipient", "010-4821-5678")).isEmpty();
        assertThat(node.get(AuditTrail.class).latest("personal-data", token.toString(), 10))
                .singleElement()
                .satisfies(erasure -> {
                    assertThat(erasure.action()).isEqualTo("personal-data.erased");
                    assertThat(erasure.details()).containsExactly(Map.entry("kind", "recipient"));
                });
        assertThat(node.get(Statements.class)
                        .find(
                                "SELECT ciphertext FROM platform_personal_data WHERE token = ?",
                                row -> row.bytesOrNull("ciphertext") == null,
                                token))
                .contains(true);
    }

    @Test
    void an_unknown_token_is_told() {
        assertBroken(PlatformRule.PERSONAL_DATA_UNKNOWN, () -> vault.masked(UUID.randomUUID()));
        assertBroken(PlatformRule.PERSONAL_DATA_UNKNOWN, () -> vault.reveal(UUID.randomUUID(), "support"));
    }

    private static boolean isBroken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EnvelopeBroken) {
                return true;
            }
        }
        return false;
    }

    @Test
    void what_has_an_end_is_erased_then_and_not_before() {
        Instant end = clock.instant().plus(Duration.ofDays(5));
        UUID ending = vault.keepUntil(end, "recipient", PERSON, "010-4821-5678");
        UUID moved = vault.keepUntil(end, "recipient", PERSON, null);
        UUID endless = vault.keep("recipient", PERSON, null);
        vault.moveEnd(moved, null);

        clock.move(Duration.ofDays(5).minusMillis(1));
        node.get(VaultSweep.class).sweep();
        assertThat(vault.use(ending)).isEqualTo(PERSON);

        clock.move(Duration.ofMillis(1));
        node.get(VaultSweep.class).sweep();
        assertBroken(PlatformRule.PERSONAL_DATA_ERASED, () -> vault.use(ending));
        assertThat(vault.find("recipient", "010-4821-5678")).isEmpty();
        assertThat(vault.use(moved)).isEqualTo(vault.use(endless)).isEqualTo(PERSON);
        assertThat(node.get(AuditTrail.class).latest("personal-data", ending.toString(), 10))
                .extracting(AuditRecord::action)
                .containsExactly("personal-data.erased");
    }

    @Test
    void more_than_one_step_of_ended_data_goes_in_one_sweep() {
        Instant end = clock.instant();
        List<UUID> all = IntStream.range(0, 401)
                .mapToObj(i -> vault.keepUntil(end, "recipient", PERSON, null))
                .toList();
        node.get(VaultSweep.class).sweep();
        assertThat(all).allSatisfy(token -> assertBroken(PlatformRule.PERSONAL_DATA_ERASED, () -> vault.use(token)));
    }

    private static void assertBroken(PlatformRule rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
