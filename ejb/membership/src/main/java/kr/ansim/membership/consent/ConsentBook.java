package kr.ansim.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.TellConsent;
import kr.ansim.membership.member.Identities;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What customers have said, in the order in which it was heard. */
@ApplicationScoped
public class ConsentBook {

    private static final String OF_ALL =
            "SELECT c.* FROM membership_member m JOIN membership_member g ON g.head_id = m.head_id"
                    + " JOIN membership_consent c ON c.member_id = g.id WHERE m.id = ?";

    @Inject
    private Statements statements;

    @Inject
    private Identities identities;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public List<ConsentStanding> tell(CustomerNumber customer, List<TellConsent> consents) {
        ConsentFields.faults(consents, clock.instant()).refuse();
        Identities.Identity identity =
                identities.find(customer).orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_CUSTOMER));
        requireThere(identity.member());
        for (TellConsent told : consents) {
            add(identity, told);
        }
        return ConsentDesk.all(of(identity.member()), clock.instant());
    }

    /** Of who asked to be forgotten, nothing is kept any more. */
    private void requireThere(UUID member) {
        statements
                .find("SELECT state FROM membership_member WHERE id = ?", row -> row.string("state"), member)
                .filter(MemberState.ERASED.name()::equals)
                .ifPresent(erased -> {
                    throw new RuleBroken(MembershipRule.MEMBER_ERASED);
                });
    }

    private void add(Identities.Identity identity, TellConsent told) {
        TellConsent kept = new TellConsent(
                told.channel(),
                told.act(),
                told.textVersion(),
                told.source(),
                told.at().truncatedTo(ChronoUnit.MICROS));
        try {
            statements.update(
                    "INSERT INTO membership_consent (id, member_id, identity_id, channel, act, text_version, source,"
                            + " occurred_at, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    identity.member(),
                    identity.id(),
                    kept.channel(),
                    kept.act(),
                    kept.textVersion(),
                    kept.source(),
                    kept.at(),
                    clock.instant());
        } catch (DuplicateKey toldBefore) {
            requireSame(identity.id(), kept);
            return;
        }
        settle(identity.member(), kept.channel());
        trail.record(AuditEntry.of("customer.consent-told", "member", identity.member())
                .detail("channel", kept.channel())
                .detail("said", kept.act()));
    }

    /** Of what lapses soon, a new word of anybody who is the same person says more than the old one. */
    private void settle(UUID member, ConsentChannel channel) {
        statements.batch(
                "DELETE FROM membership_consent_due WHERE member_id = ? AND channel = ?",
                statements.list(
                        "SELECT g.id FROM membership_member m JOIN membership_member g ON g.head_id = m.head_id WHERE m.id = ?",
                        row -> new Object[] {row.uuid("id"), channel},
                        member));
    }

    private void requireSame(UUID identity, TellConsent told) {
        TellConsent before = statements
                .find(
                        "SELECT * FROM membership_consent WHERE identity_id = ? AND channel = ? AND occurred_at = ?",
                        ConsentBook::consent,
                        identity,
                        told.channel(),
                        told.at())
                .orElseThrow();
        if (!before.equals(told)) {
            throw new RuleBroken(MembershipRule.CONSENT_DIFFERS);
        }
    }

    /** What a member and all who are the same person have said. */
    SaidConsents of(UUID member) {
        return new SaidConsents(statements.list(OF_ALL, ConsentBook::consent, member));
    }

    /** The same of several, each the head of those who are the same person. Who never said anything is not among them. */
    Map<UUID, SaidConsents> ofHeads(List<UUID> heads) {
        if (heads.isEmpty()) {
            return Map.of();
        }
        record Word(UUID head, TellConsent said) {}
        return statements
                .list(
                        "SELECT g.head_id, c.* FROM membership_member g JOIN membership_consent c ON c.member_id = g.id"
                                + " WHERE g.head_id IN (" + Statements.marks(heads.size()) + ")",
                        row -> new Word(row.uuid("head_id"), consent(row)),
                        heads.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Word::head,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Word::said, Collectors.toList()), SaidConsents::new)));
    }

    private static TellConsent consent(Row row) throws SQLException {
        return new TellConsent(
                ConsentChannel.valueOf(row.string("channel")),
                ConsentAct.valueOf(row.string("act")),
                row.string("text_version"),
                row.string("source"),
                row.instant("occurred_at"));
    }
}
