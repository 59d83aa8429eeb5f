package kr.ansim.membership.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.membership.CandidateState;
import kr.ansim.membership.SalesChannel;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.TestSecrets;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Customers of a small world come, change and are told of again in any order, and people decide in between. */
class MatchingProperties {

    private static final int CUSTOMERS = 6;

    private final Statements statements = Tables.make("membership");
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(MasterKeys.class, TestSecrets.KEYS)
            .with(PersonalDataVault.class, new OpenVault())
            .with(AuditTrail.class, new Trail())
            .with(Clock.class, Clock.fixed(Instant.parse("2026-11-28T00:00:00Z"), ZoneOffset.UTC));
    private final CustomerIntake intake = wired.get(CustomerIntake.class);
    private final Decisions decisions = wired.get(Decisions.class);
    private final Merges merges = wired.get(Merges.class);
    private final Map<String, TestCustomers> world = new LinkedHashMap<>();

    @Property(tries = 60)
    void one_hash_is_one_member_and_by_itself_no_member_has_two(@ForAll Random random) {
        begin();
        for (int step = 0; step < 25; step++) {
            tell(somebody(random));
            assertThat(heads()).isEqualTo(components());
            assertThat(hashesOfHeads())
                    .allSatisfy((head, hashes) -> assertThat(hashes).hasSizeLessThanOrEqualTo(1));
            assertThat(headsOfHashes())
                    .allSatisfy((hash, heads) -> assertThat(heads).hasSize(1));
        }
    }

    @Property(tries = 60)
    void what_people_have_decided_stays_when_all_is_told_again(@ForAll Random random) {
        begin();
        for (int step = 0; step < 25; step++) {
            if (random.nextInt(3) == 0) {
                decide(random);
            } else {
                tell(somebody(random));
            }
            assertThat(heads()).isEqualTo(components());
        }
        List<Merges.Merge> parted =
                statements
                        .list("SELECT id FROM membership_merge WHERE undone_at IS NULL", row -> row.uuid("id"))
                        .stream()
                        .map(merge -> merges.find(merge).orElseThrow())
                        .toList();
        parted.forEach(merge -> decisions.undo(merge.id(), "officer", "다른 분"));
        world.values().forEach(this::tell);
        world.values().forEach(this::tell);
        Map<UUID, UUID> after = heads();
        assertThat(parted)
                .allSatisfy(merge -> assertThat(after.get(merge.one())).isNotEqualTo(after.get(merge.other())));
    }

    private void begin() {
        for (String table : List.of("merge", "candidate", "key", "identity", "member")) {
            statements.update("DELETE FROM membership_" + table);
        }
        world.clear();
    }

    private static TestCustomers somebody(Random random) {
        TestCustomers one = TestCustomers.of(
                        SalesChannel.values()[random.nextInt(3)], "N-" + random.nextInt(CUSTOMERS / 3))
                .named(random.nextInt(4) > 0 ? "김하은" : "김하늘")
                .phone(random.nextInt(3) > 0 ? "010-1111-1111" : "010-2222-2222", random.nextInt(3) > 0);
        if (random.nextBoolean()) {
            one = one.born(random.nextInt(4) > 0 ? "1990-05-01" : "1992-05-01");
        }
        return random.nextInt(3) > 0 ? one : one.identified(random.nextInt(3));
    }

    private void tell(TestCustomers customer) {
        world.put(customer.number().toString(), customer);
        intake.take(customer.put());
    }

    private void decide(Random random) {
        List<UUID> open = statements.list(
                "SELECT id FROM membership_candidate WHERE state = 'OPEN' ORDER BY id", row -> row.uuid("id"));
        List<UUID> held = statements.list(
                "SELECT id FROM membership_merge WHERE undone_at IS NULL ORDER BY id", row -> row.uuid("id"));
        if (!held.isEmpty() && random.nextBoolean()) {
            decisions.undo(held.get(random.nextInt(held.size())), "officer", "다른 분");
        } else if (!open.isEmpty()) {
            UUID pair = open.get(random.nextInt(open.size()));
            if (random.nextBoolean()) {
                decisions.join(pair, "officer", "같은 분");
            } else {
                decisions.refuse(pair, "officer", "다른 분");
            }
            assertThat(statements.find(
                            "SELECT state FROM membership_candidate WHERE id = ?", row -> row.string("state"), pair))
                    .isNotEqualTo(CandidateState.OPEN.name());
        }
    }

    private Map<UUID, UUID> heads() {
        Map<UUID, UUID> heads = new HashMap<>();
        statements
                .list("SELECT id, head_id FROM membership_member", row -> List.of(row.uuid("id"), row.uuid("head_id")))
                .forEach(one -> heads.put(one.get(0), one.get(1)));
        return heads;
    }

    /** Slow and obvious: over the merges that are left, everybody takes the oldest head of whom they are merged with. */
    private Map<UUID, UUID> components() {
        Map<UUID, UUID> heads = new HashMap<>();
        heads().keySet().forEach(one -> heads.put(one, one));
        List<List<UUID>> edges = statements.list(
                "SELECT one_id, other_id FROM membership_merge WHERE undone_at IS NULL",
                row -> List.of(row.uuid("one_id"), row.uuid("other_id")));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (List<UUID> edge : edges) {
                UUID older = List.of(heads.get(edge.get(0)), heads.get(edge.get(1))).stream()
                        .min(Groups.OLDEST)
                        .orElseThrow();
                changed |= !heads.put(edge.get(0), older).equals(older);
                changed |= !heads.put(edge.get(1), older).equals(older);
            }
        }
        return heads;
    }

    private Map<UUID, Set<String>> hashesOfHeads() {
        return hashes().stream()
                .collect(Collectors.groupingBy(
                        one -> UUID.fromString(one.get(0)), Collectors.mapping(one -> one.get(1), Collectors.toSet())));
    }

    private Map<String, Set<String>> headsOfHashes() {
        return hashes().stream()
                .collect(Collectors.groupingBy(
                        one -> one.get(1), Collectors.mapping(one -> one.get(0), Collectors.toSet())));
    }

    private List<List<String>> hashes() {
        return statements.list(
                "SELECT m.head_id, k.digest FROM membership_key k JOIN membership_member m ON m.id = k.member_id"
                        + " WHERE k.kind = 'CI' AND k.former = FALSE",
                row -> List.of(row.uuid("head_id").toString(), HexFormat.of().formatHex(row.bytes("digest"))));
    }
}
