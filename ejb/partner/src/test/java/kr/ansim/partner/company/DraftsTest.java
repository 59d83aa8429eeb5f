package kr.ansim.partner.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ApplicationStep;
import kr.ansim.partner.MovableClock;
import kr.ansim.partner.PartnerTables;
import kr.ansim.partner.Wired;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.PlatformRule;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private final MovableClock clock = new MovableClock();
    private final Vault vault = new Vault();
    private final Drafts drafts = new Wired()
            .with(Statements.class, PartnerTables.make())
            .with(Clock.class, clock)
            .with(PersonalDataVault.class, vault)
            .get(Drafts.class);
    private final UUID account = Ids.next();

    @Test
    void what_was_typed_last_is_found_by_its_account_and_step_alone() {
        drafts.keep(account, ApplicationStep.PEOPLE, Map.of("name", "김하"));
        drafts.keep(account, ApplicationStep.PEOPLE, Map.of("name", "김하은"));
        assertThat(drafts.find(account, ApplicationStep.PEOPLE)).containsEntry("name", "김하은");
        assertThat(drafts.find(account, ApplicationStep.ACCOUNT)).isEmpty();
        assertThat(drafts.find(Ids.next(), ApplicationStep.PEOPLE)).isEmpty();
        assertThat(vault.kept).hasSize(1);
    }

    @Test
    void what_was_forgotten_is_erased() {
        drafts.keep(account, ApplicationStep.ACCOUNT, Map.of("number", "110-123"));
        drafts.forget(account, ApplicationStep.ACCOUNT);
        assertThat(drafts.find(account, ApplicationStep.ACCOUNT)).isEmpty();
        assertThat(vault.kept).isEmpty();
    }

    /** A rule that is broken inside the vault would roll everything back, so nobody may ask for what is erased. */
    @Test
    void what_the_vault_has_erased_by_itself_is_never_asked_for_and_can_be_typed_anew() {
        drafts.keep(account, ApplicationStep.COMPANY, Map.of("name", "(주)옛날"));
        clock.move(Duration.ofDays(29));
        assertThat(drafts.find(account, ApplicationStep.COMPANY)).containsEntry("name", "(주)옛날");
        clock.move(Duration.ofDays(3));
        assertThat(drafts.find(account, ApplicationStep.COMPANY)).isEmpty();
        drafts.keep(account, ApplicationStep.COMPANY, Map.of("name", "(주)새로"));
        assertThat(drafts.find(account, ApplicationStep.COMPANY)).containsEntry("name", "(주)새로");
    }

    /** Erases at the very end and is as strict as the real one. */
    private final class Vault extends PersonalDataVault {

        private record Entry(Map<String, String> fields, Instant until) {}

        private final Map<UUID, Entry> kept = new HashMap<>();

        @Override
        public UUID keepUntil(Instant until, String kind, Map<String, String> fields, @Nullable String lookup) {
            UUID token = Ids.next();
            kept.put(token, new Entry(fields, until));
            return token;
        }

        @Override
        public void replace(UUID token, Map<String, String> fields) {
            kept.put(token, new Entry(fields, readable(token).until()));
        }

        @Override
        public void moveEnd(UUID token, @Nullable Instant until) {
            kept.put(token, new Entry(readable(token).fields(), Objects.requireNonNull(until)));
        }

        @Override
        public Map<String, String> use(UUID token) {
            return readable(token).fields();
        }

        @Override
        public void erase(UUID token) {
            kept.remove(token);
        }

        private Entry readable(UUID token) {
            Entry entry = kept.get(token);
            if (entry == null || !entry.until().isAfter(clock.instant())) {
                throw new RuleBroken(PlatformRule.PERSONAL_DATA_ERASED);
            }
            return entry;
        }
    }
}
