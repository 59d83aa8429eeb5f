package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kr.ansim.platform.ChainReport.Fault;
import kr.ansim.platform.testing.Room;
import kr.ansim.platform.testing.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditChainTest extends AuditHouse {

    @Test
    void an_untouched_trail_is_intact() {
        assertThat(report().intact()).isTrue();
        write(5);
        assertThat(report().unsealed()).isEqualTo(5);
        seal();
        write(3);
        ChainReport report = report();
        assertThat(report.intact()).isTrue();
        assertThat(report.sealed()).isEqualTo(5);
        assertThat(report.unsealed()).isEqualTo(3);
        seal();
        seal();
        assertThat(report().sealed()).isEqualTo(8);
        assertThat(report().head()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'x'",
                "address = '192.0.2.1'",
                "action = 'x'",
                "subject_type = 'x'",
                "subject_id = 'x'",
                "revision = 7",
                "revision = NULL",
                "reason = 'x'",
                "reason = NULL",
                "details = '{\"a\":\"b\"}'",
                "details = '{ }'",
                "at = '2026-01-01 00:00:00.000000'",
                "mark = hash_of_zero",
            })
    void every_altered_field_of_an_entry_shows(String change) {
        write(5);
        seal();
        tamper("UPDATE platform_audit_entry SET " + change.replace("hash_of_zero", "X'" + "00".repeat(32) + "'")
                + " WHERE subject_id = '2'");
        assertThat(faults()).containsExactly(Fault.ALTERED_ENTRY);
        assertThat(report().findings().get(0).number()).isEqualTo(3);
    }

    @Test
    void an_entry_altered_before_it_was_sealed_shows_before_and_after() {
        write(2);
        tamper("UPDATE platform_audit_entry SET actor = 'x' WHERE subject_id = '1'");
        assertThat(faults()).containsExactly(Fault.FORGED_ENTRY);
        assertThat(report().unsealed()).isEqualTo(1);
        seal();
        assertThat(faults()).containsExactly(Fault.FORGED_ENTRY);
    }

    @Test
    void an_entry_put_in_by_hand_shows() {
        write(2);
        seal();
        tamper("INSERT INTO platform_audit_entry (id, at, actor, action, subject_type, subject_id, details, mark)"
                + " SELECT X'" + "01".repeat(16) + "', at, actor, action, subject_type, 'new', details, mark"
                + " FROM platform_audit_entry e WHERE e.subject_id = '1'");
        assertThat(faults()).containsExactly(Fault.FORGED_ENTRY);
    }

    @Test
    void a_missing_entry_shows() {
        write(5);
        seal();
        tamper("DELETE FROM platform_audit_entry WHERE subject_id = '2'");
        assertThat(faults()).containsExactly(Fault.MISSING_ENTRY);
        assertThat(report().findings().get(0).number()).isEqualTo(3);
    }

    @Test
    void a_missing_seal_shows_even_after_its_entry_was_sealed_again() {
        write(5);
        seal();
        tamper("DELETE FROM platform_audit_seal WHERE number = 3");
        assertThat(faults()).containsExactly(Fault.MISSING_SEAL);
        assertThat(report().unsealed()).isEqualTo(1);
        seal();
        assertThat(report().findings()).extracting(ChainReport.Finding::number).containsExactly(3L);
    }

    @Test
    void entry_and_seal_taken_away_together_show() {
        write(5);
        seal();
        tamper("DELETE FROM platform_audit_entry WHERE subject_id = '2'");
        tamper("DELETE FROM platform_audit_seal WHERE number = 3");
        assertThat(faults()).containsExactly(Fault.MISSING_SEAL);
    }

    @Test
    void a_gap_closed_by_moving_the_later_seals_shows() {
        write(4);
        seal();
        tamper("DELETE FROM platform_audit_seal WHERE number = 2");
        tamper("UPDATE platform_audit_seal SET number = 2 WHERE number = 3");
        tamper("UPDATE platform_audit_seal SET number = 3 WHERE number = 4");
        assertThat(faults()).contains(Fault.OUT_OF_ORDER_SEAL, Fault.ALTERED_SEAL, Fault.CUT_TAIL);
    }

    @Test
    void exchanged_seals_show() {
        write(4);
        seal();
        tamper("UPDATE platform_audit_seal SET number = 9 WHERE number = 2");
        tamper("UPDATE platform_audit_seal SET number = 2 WHERE number = 3");
        tamper("UPDATE platform_audit_seal SET number = 3 WHERE number = 9");
        assertThat(faults())
                .contains(Fault.OUT_OF_ORDER_SEAL, Fault.ALTERED_SEAL)
                .doesNotContain(Fault.ALTERED_ENTRY);
    }

    @Test
    void an_altered_hash_shows_where_it_is_and_at_its_follower() {
        write(4);
        seal();
        tamper("UPDATE platform_audit_seal SET hash = X'" + "ab".repeat(32) + "' WHERE number = 2");
        assertThat(faults()).containsExactly(Fault.ALTERED_SEAL, Fault.OUT_OF_ORDER_SEAL);
    }

    @Test
    void a_cut_tail_shows_even_when_sealing_goes_on() {
        write(5);
        seal();
        tamper("DELETE FROM platform_audit_entry WHERE subject_id IN ('3', '4')");
        tamper("DELETE FROM platform_audit_seal WHERE number > 3");
        assertThat(faults()).containsExactly(Fault.CUT_TAIL);
        assertThat(report().findings().get(0).number()).isEqualTo(4);
        write(1);
        seal();
        assertThat(faults()).containsExactly(Fault.MISSING_SEAL, Fault.MISSING_SEAL);
    }

    @Test
    void the_whole_chain_cut_off_shows() {
        write(2);
        seal();
        tamper("DELETE FROM platform_audit_entry");
        tamper("DELETE FROM platform_audit_seal");
        assertThat(faults()).containsExactly(Fault.CUT_TAIL);
    }

    @Test
    void a_forged_head_shows_and_nothing_is_sealed_on_top_of_it() {
        write(5);
        seal();
        tamper("DELETE FROM platform_audit_seal WHERE number > 3");
        tamper("UPDATE platform_audit_head SET sealed = 3,"
                + " last_hash = (SELECT hash FROM platform_audit_seal WHERE number = 3)");
        assertThat(faults()).containsExactly(Fault.FORGED_HEAD);
        seal();
        assertThat(report().unsealed()).isEqualTo(2);
    }

    @Test
    void a_head_taken_away_shows_and_is_not_made_anew() {
        write(3);
        seal();
        tamper("DELETE FROM platform_audit_head");
        assertThat(faults()).containsExactly(Fault.MISSING_HEAD);
        assertThatThrownBy(this::seal).hasStackTraceContaining("head of the audit chain is gone");
        assertThat(faults()).containsExactly(Fault.MISSING_HEAD);
    }

    @Test
    void a_head_set_back_to_an_earlier_one_shows_the_seals_beyond_it() {
        write(2);
        seal();
        tamper("CREATE TABLE old_head AS SELECT * FROM platform_audit_head");
        write(2);
        seal();
        tamper("DELETE FROM platform_audit_head");
        tamper("INSERT INTO platform_audit_head SELECT * FROM old_head");
        tamper("DROP TABLE old_head");
        assertThat(faults()).containsExactly(Fault.SEAL_BEYOND_HEAD);
    }

    @Test
    void a_chain_made_with_other_keys_is_not_ours() {
        write(2);
        seal();
        Room stranger = node(TestKeys.fresh());
        assertThat(stranger.get(AuditTrail.class).verify().findings())
                .extracting(ChainReport.Finding::fault)
                .contains(Fault.FORGED_HEAD, Fault.ALTERED_ENTRY);
    }

    private List<Fault> faults() {
        return report().findings().stream().map(ChainReport.Finding::fault).toList();
    }
}
