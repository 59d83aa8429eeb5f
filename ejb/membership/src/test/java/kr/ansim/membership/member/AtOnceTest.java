package kr.ansim.membership.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import kr.ansim.membership.CustomerTaken;
import kr.ansim.membership.SalesChannel;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.TestSecrets;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Transactions;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What several nodes are told of one person at the same moment makes one member. */
class AtOnceTest {

    private static final int ROUNDS = 150;

    private final ExecutorService threads = Executors.newFixedThreadPool(3);
    private final Transactions transactions = new Transactions(Tables.source("membership"));
    private final OpenVault vault = new OpenVault();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void one_person_told_by_three_channels_at_once_is_one_member() throws Exception {
        List<CustomerIntake> nodes = List.of(node(), node(), node());
        for (int round = 0; round < ROUNDS; round++) {
            List<TestCustomers> told = new ArrayList<>();
            for (SalesChannel channel : SalesChannel.values()) {
                told.add(TestCustomers.of(channel, "N-" + round).identified(round));
            }
            atOnce(nodes, told);
        }
        assertThat(heads()).isEqualTo(ROUNDS);
    }

    @Test
    void one_customer_told_twice_at_once_is_known_once() throws Exception {
        List<CustomerIntake> nodes = List.of(node(), node());
        for (int round = 0; round < ROUNDS; round++) {
            TestCustomers customer = TestCustomers.of(SalesChannel.TV, "N-" + round);
            atOnce(nodes, List.of(customer, customer));
        }
        assertThat(heads()).isEqualTo(ROUNDS);
        assertThat(new Statements(transactions.shared())
                        .find("SELECT COUNT(*) AS n FROM membership_member", row -> row.integer("n")))
                .contains(ROUNDS);
    }

    /** Without taking turns, one would flatten what the other is parting. */
    @Test
    void merges_and_undos_at_once_leave_heads_that_say_what_the_merges_say() throws Exception {
        CustomerIntake first = node();
        for (int at = 0; at < 8; at++) {
            TestCustomers customer = TestCustomers.of(SalesChannel.TV, "N-" + at);
            transactions.run(() -> first.take(customer.put()));
        }
        Statements statements = new Statements(transactions.shared());
        List<UUID> members = statements.list("SELECT id FROM membership_member ORDER BY id", row -> row.uuid("id"));
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int thread = 0; thread < 3; thread++) {
            Wired node = wired();
            Random random = new Random(thread);
            calls.add(() -> {
                for (int step = 0; step < ROUNDS; step++) {
                    transactions.run(() -> change(node, members, random));
                }
                return ROUNDS;
            });
        }
        for (Future<Integer> call : threads.invokeAll(calls)) {
            assertThat(call.get()).isEqualTo(ROUNDS);
        }
        Map<UUID, UUID> heads = heads(members);
        wired().get(Groups.class).divide(members);
        assertThat(heads).isEqualTo(heads(members));
    }

    private static boolean change(Wired node, List<UUID> members, Random random) {
        UUID one = members.get(random.nextInt(members.size()));
        UUID other = members.get(random.nextInt(members.size()));
        node.get(MembersAtRest.class).takeTurn();
        Merges merges = node.get(Merges.class);
        List<Merges.Merge> held = merges.holding(one);
        return held.isEmpty() || random.nextBoolean()
                ? merges.join(one, other, 1, "officer", "동일인")
                : merges.undo(held.get(random.nextInt(held.size())), "officer", "다른 분");
    }

    private Map<UUID, UUID> heads(List<UUID> members) {
        Groups groups = wired().get(Groups.class);
        return members.stream().collect(Collectors.toMap(one -> one, groups::head));
    }

    private void atOnce(List<CustomerIntake> nodes, List<TestCustomers> told) throws Exception {
        CyclicBarrier start = new CyclicBarrier(told.size());
        List<Callable<CustomerTaken>> calls = new ArrayList<>();
        for (int at = 0; at < told.size(); at++) {
            CustomerIntake node = nodes.get(at);
            TestCustomers customer = told.get(at);
            calls.add(() -> {
                start.await();
                return transactions.run(() -> node.take(customer.put()));
            });
        }
        for (Future<CustomerTaken> call : threads.invokeAll(calls)) {
            call.get();
        }
    }

    private int heads() {
        return new Statements(transactions.shared())
                .find("SELECT COUNT(DISTINCT head_id) AS n FROM membership_member", row -> row.integer("n"))
                .orElseThrow();
    }

    private CustomerIntake node() {
        return wired().get(CustomerIntake.class);
    }

    private Wired wired() {
        return new Wired()
                .with(Statements.class, new Statements(transactions.shared()))
                .with(MasterKeys.class, TestSecrets.KEYS)
                .with(PersonalDataVault.class, vault)
                .with(AuditTrail.class, new Trail())
                .with(Clock.class, Clock.fixed(Instant.parse("2026-11-28T00:00:00Z"), ZoneOffset.UTC));
    }
}
