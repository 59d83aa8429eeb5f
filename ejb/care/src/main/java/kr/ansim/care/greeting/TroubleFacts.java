package kr.ansim.care.greeting;

import static kr.ansim.care.GreetingFact.CASE_OPEN;
import static kr.ansim.care.GreetingFact.PROMISE;
import static kr.ansim.care.GreetingFact.TROUBLE_ENDED;
import static kr.ansim.care.GreetingFact.TROUBLE_LATE;
import static kr.ansim.care.GreetingFact.TROUBLE_OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kr.ansim.care.CaseType;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingSource;
import kr.ansim.care.GreetingVariable;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.ContactDetails.Happening;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.ContactTopic;

/** What a member has complained of, and what we have promised. */
final class TroubleFacts {

    /** Nobody is glad to hear of older trouble. */
    private static final int REMEMBERED_DAYS = 180;

    private TroubleFacts() {}

    static List<FoundFact> of(MemberFacts member, Unspoken unspoken) {
        return Stream.of(trouble(member, unspoken), promise(member, unspoken), openCase(member))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FoundFact> trouble(MemberFacts member, Unspoken unspoken) {
        return openComplaint(member)
                .map(contact -> told(TROUBLE_OPEN, contact, member, unspoken))
                .or(() -> ofCase(TROUBLE_OPEN, member, true))
                .or(() -> ended(member, unspoken));
    }

    /** What was complained of last, wherever that was. */
    private static Optional<FoundFact> ended(MemberFacts member, Unspoken unspoken) {
        return Stream.concat(
                        member.trouble().map(contact -> ended(contact, member, unspoken)).stream(),
                        member.solved().stream().map(one -> ofCase(TROUBLE_ENDED, one.topic(), one.openedOn())))
                .filter(one -> ChronoUnit.DAYS.between(one.on(), member.today()) <= REMEMBERED_DAYS)
                .max(Comparator.comparing(FoundFact::on));
    }

    private static Optional<ContactSummary> openComplaint(MemberFacts member) {
        return Stream.concat(member.unfinished().stream(), member.trouble().map(ContactDetails::summary).stream())
                .filter(contact -> contact.opening().matter() == ContactMatter.COMPLAINT)
                .filter(contact -> contact.state().unfinished())
                .findFirst();
    }

    private static FoundFact ended(ContactDetails contact, MemberFacts member, Unspoken unspoken) {
        OptionalLong late = daysLate(contact.happenings());
        GreetingFact fact = late.isPresent() ? TROUBLE_LATE : TROUBLE_ENDED;
        FoundFact told = told(fact, contact.summary(), member, unspoken)
                .with(GreetingVariable.OUTCOME, contact.summary().outcome());
        return late.isPresent() ? told.with(GreetingVariable.DAYS, late.getAsLong()) : told;
    }

    /** Between the latest moment that was promised and the word that came too late for it; empty when none did. */
    private static OptionalLong daysLate(List<Happening> happenings) {
        return happenings.stream()
                .filter(one -> one.kind() == ContactEventKind.PROMISED)
                .max(Comparator.comparing(Happening::at))
                .map(promise -> daysLate(promise, happenings))
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong daysLate(Happening promise, List<Happening> happenings) {
        Optional<Instant> kept = happenings.stream()
                .filter(one -> one.kind() == ContactEventKind.ANSWERED || one.kind() == ContactEventKind.RESOLVED)
                .map(Happening::at)
                .filter(at -> at.isAfter(promise.at()))
                .min(Comparator.naturalOrder());
        return promise.dueAt().isEmpty() || kept.isEmpty()
                ? OptionalLong.empty()
                : Stream.of(ChronoUnit.DAYS.between(
                                MemberFacts.date(promise.dueAt().get()), MemberFacts.date(kept.get())))
                        .filter(days -> days > 0)
                        .mapToLong(Long::longValue)
                        .findFirst();
    }

    private static Optional<FoundFact> promise(MemberFacts member, Unspoken unspoken) {
        return member.unfinished().stream()
                .filter(contact -> contact.opening().matter() != ContactMatter.COMPLAINT)
                .filter(contact -> contact.dueAt().isPresent())
                .findFirst()
                .map(contact -> told(PROMISE, contact, member, unspoken));
    }

    private static Optional<FoundFact> openCase(MemberFacts member) {
        return ofCase(CASE_OPEN, member, false);
    }

    private static Optional<FoundFact> ofCase(GreetingFact fact, MemberFacts member, boolean complaint) {
        return member.cases().stream()
                .filter(one -> (one.type() == CaseType.COMPLAINT) == complaint)
                .findFirst()
                .map(one -> ofCase(fact, one.topic(), MemberFacts.date(one.openedAt())));
    }

    private static FoundFact ofCase(GreetingFact fact, ContactTopic topic, LocalDate openedOn) {
        return FoundFact.of(fact, GreetingSource.CASE, openedOn)
                .with(GreetingVariable.TOPIC, topic)
                .with(GreetingVariable.DATE, openedOn);
    }

    private static FoundFact told(GreetingFact fact, ContactSummary contact, MemberFacts member, Unspoken unspoken) {
        return FoundFact.of(
                        fact,
                        GreetingSource.valueOf(contact.opening().medium().name()),
                        MemberFacts.date(contact.openedAt()))
                .with(GreetingVariable.TOPIC, contact.opening().topic())
                .with(GreetingVariable.DATE, MemberFacts.date(contact.openedAt()))
                .with(GreetingVariable.DUE, contact.dueAt().map(MemberFacts::date))
                .about(Goods.of(contact, member.orders(), unspoken));
    }
}
