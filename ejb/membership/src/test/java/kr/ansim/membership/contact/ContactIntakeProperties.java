package kr.ansim.membership.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactMedium;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactOutcome;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellContactEvent;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.TestSecrets;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** However a system sends what it has to tell, contacts stand in the end as whoever reads all of it in its order would say. */
class ContactIntakeProperties {

    private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");
    private static final Set<ContactEventKind> ENDS = Set.of(ContactEventKind.RESOLVED, ContactEventKind.CLOSED);

    private final Statements statements = Tables.make("membership");
    private final ContactIntake intake = new Wired()
            .with(Statements.class, statements)
            .with(MasterKeys.class, TestSecrets.KEYS)
            .with(PersonalDataVault.class, new OpenVault())
            .with(AuditTrail.class, new Trail())
            .with(Clock.class, Clock.fixed(BEGIN.plus(Duration.ofDays(60)), ZoneOffset.UTC))
            .get(ContactIntake.class);

    @Provide
    Arbitrary<List<TellContactEvent>> events() {
        return Combinators.combine(
                        Arbitraries.of("A", "B"),
                        Arbitraries.of(ContactEventKind.class),
                        // so few moments that many things happen at one
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(ContactOutcome.class),
                        Arbitraries.integers().between(0, 2))
                .as(ContactIntakeProperties::event)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(ContactIntakeProperties::keyed);
    }

    private static TellContactEvent event(
            String contact, ContactEventKind kind, int hour, ContactOutcome outcome, int said) {
        Instant at = BEGIN.plus(Duration.ofHours(hour));
        return new TellContactEvent(
                contact,
                new CustomerNumber(SalesChannel.TV, "T-" + contact),
                "",
                kind,
                at,
                kind == ContactEventKind.OPENED
                        ? Optional.of(new ContactOpening(
                                ContactMedium.CALL,
                                ContactMatter.values()[hour % 4],
                                ContactTopic.DELIVERY,
                                Optional.empty(),
                                Optional.of("P-" + hour)))
                        : Optional.empty(),
                kind == ContactEventKind.RESOLVED ? Optional.of(outcome) : Optional.empty(),
                kind == ContactEventKind.PROMISED ? Optional.of(at.plusSeconds(said)) : Optional.empty(),
                "",
                said == 0 ? Optional.empty() : Optional.of("말 " + said));
    }

    private static List<TellContactEvent> keyed(List<TellContactEvent> events) {
        List<TellContactEvent> keyed = new ArrayList<>();
        for (TellContactEvent one : events) {
            keyed.add(new TellContactEvent(
                    one.contact(),
                    one.customer(),
                    "k" + keyed.size(),
                    one.kind(),
                    one.occurredAt(),
                    one.opening(),
                    one.outcome(),
                    one.dueAt(),
                    one.agent(),
                    one.said()));
        }
        return keyed;
    }

    @Property(tries = 200)
    void contacts_stand_as_all_of_it_in_its_order_says(
            @ForAll("events") List<TellContactEvent> events, @ForAll Random random) {
        List<TellContactEvent> sent = new ArrayList<>(events);
        events.stream().filter(event -> random.nextInt(3) == 0).forEach(sent::add);
        Collections.shuffle(sent, random);
        UUID shop = new UUID(random.nextLong(), random.nextLong());
        while (!sent.isEmpty()) {
            List<TellContactEvent> some = sent.subList(0, 1 + random.nextInt(sent.size()));
            intake.take(shop, List.copyOf(some));
            some.clear();
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String contact : List.of("A", "B")) {
            List<TellContactEvent> own =
                    events.stream().filter(one -> one.contact().equals(contact)).toList();
            if (!own.isEmpty()) {
                wanted.put(contact, slowly(own));
            }
        }
        assertThat(standing(shop)).isEqualTo(wanted);
        assertThat(intake.take(shop, events)).isZero();
        assertThat(standing(shop)).isEqualTo(wanted);
    }

    /** Looks through everything for each question anew. */
    private static String slowly(List<TellContactEvent> all) {
        List<TellContactEvent> inTurn = all.stream()
                .sorted(Comparator.comparing(TellContactEvent::occurredAt)
                        .thenComparing(TellContactEvent::kind)
                        .thenComparing(TellContactEvent::event))
                .toList();
        int again = -1;
        for (int at = 0; at < inTurn.size(); at++) {
            again = inTurn.get(at).kind() == ContactEventKind.REOPENED ? at : again;
        }
        List<TellContactEvent> since = inTurn.subList(again + 1, inTurn.size());
        Optional<TellContactEvent> opened = first(inTurn, ContactEventKind.OPENED);
        return opened.map(one -> one.opening().orElseThrow().toString()).orElse("-") + " "
                + opened.map(TellContactEvent::occurredAt).map(String::valueOf).orElse("-") + " "
                + inTurn.get(inTurn.size() - 1).occurredAt() + " " + state(since) + " "
                + since.stream()
                        .filter(one -> one.kind() == ContactEventKind.RESOLVED)
                        .reduce((one, later) -> later)
                        .flatMap(TellContactEvent::outcome)
                        .map(Enum::name)
                        .orElse("-")
                + " " + due(inTurn) + " " + count(inTurn, ContactEventKind.TRANSFERRED) + " "
                + count(inTurn, ContactEventKind.REOPENED);
    }

    private static String state(List<TellContactEvent> since) {
        if (first(since, ContactEventKind.CLOSED).isPresent()) {
            return "CLOSED";
        }
        if (first(since, ContactEventKind.RESOLVED).isPresent()) {
            return "RESOLVED";
        }
        return since.stream()
                .filter(one -> one.kind() != ContactEventKind.OPENED)
                .reduce((one, later) -> later)
                .filter(last -> last.kind() == ContactEventKind.WAITING)
                .map(last -> "WAITING")
                .orElse("OPEN");
    }

    /** The last promise that was made while anything was unfinished, and that nothing after it has kept. */
    private static String due(List<TellContactEvent> inTurn) {
        String due = "-";
        for (int at = 0; at < inTurn.size(); at++) {
            TellContactEvent one = inTurn.get(at);
            boolean ended = false;
            for (TellContactEvent before : inTurn.subList(0, at)) {
                ended = before.kind() != ContactEventKind.REOPENED && (ended || ENDS.contains(before.kind()));
            }
            boolean kept = inTurn.subList(at + 1, inTurn.size()).stream()
                    .anyMatch(after -> after.kind() == ContactEventKind.ANSWERED || ENDS.contains(after.kind()));
            if (one.kind() == ContactEventKind.PROMISED && !ended && !kept) {
                due = one.dueAt().orElseThrow().toString();
            }
        }
        return due;
    }

    private static Optional<TellContactEvent> first(List<TellContactEvent> inTurn, ContactEventKind kind) {
        return inTurn.stream().filter(one -> one.kind() == kind).findFirst();
    }

    private static long count(List<TellContactEvent> inTurn, ContactEventKind kind) {
        return inTurn.stream().filter(one -> one.kind() == kind).count();
    }

    private Map<String, String> standing(UUID shop) {
        Map<String, String> standing = new LinkedHashMap<>();
        statements
                .list(
                        "SELECT * FROM membership_contact WHERE shop_id = ? ORDER BY number",
                        row -> Map.entry(
                                row.string("number"),
                                ContactLog.opening(row)
                                                .map(ContactOpening::toString)
                                                .orElse("-")
                                        + " " + orNothing(row.instantOrNull("opened_at")) + " " + row.instant("last_at")
                                        + " " + row.string("state") + " " + orNothing(row.stringOrNull("outcome")) + " "
                                        + orNothing(row.instantOrNull("due_at")) + " " + row.integer("transfers") + " "
                                        + row.integer("reopened")),
                        shop)
                .forEach(one -> standing.put(one.getKey(), one.getValue()));
        return standing;
    }

    private static String orNothing(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
