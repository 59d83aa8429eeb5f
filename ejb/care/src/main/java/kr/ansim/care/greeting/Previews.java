package kr.ansim.care.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.GreetingDraft;
import kr.ansim.care.GreetingPreview;
import kr.ansim.care.GreetingPreview.Withheld;
import kr.ansim.care.GreetingState;
import kr.ansim.care.GreetingTemplate;
import kr.ansim.care.GreetingVariable;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberDetails;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** What real members would hear by a draft. */
@ApplicationScoped
public class Previews {

    private static final int TRIED = 20;
    private static final int SHOWN = 5;

    @Inject
    private MemberDesk members;

    @Inject
    private MemberFactReading reading;

    @Inject
    private RecentCalls recent;

    @Inject
    private SensitiveWords sensitive;

    @Inject
    private AuditTrail trail;

    /** @throws RuleBroken as the facade says */
    public GreetingPreview of(GreetingDraft draft, String member) {
        DraftCheck.require(draft, sensitive.unspoken());
        return looked(preview(draft, member));
    }

    /** Some of those who called lately. @throws RuleBroken as the facade says */
    public List<GreetingPreview> some(GreetingDraft draft) {
        DraftCheck.require(draft, sensitive.unspoken());
        return recent.members(TRIED).stream()
                .map(member -> preview(draft, member))
                .filter(one -> one.said().isPresent())
                .limit(SHOWN)
                .map(this::looked)
                .toList();
    }

    private GreetingPreview looked(GreetingPreview preview) {
        trail.record(
                AuditEntry.of("greeting.previewed", "member", preview.member()).detail("whose", preview.member()));
        return preview;
    }

    private GreetingPreview preview(GreetingDraft draft, String asked) {
        MemberDetails member = members.get(asked);
        Optional<MemberFacts> facts = reading.of(asked);
        Optional<Candidate> said = facts.flatMap(known -> Choice.facts(known, sensitive.unspoken()).stream()
                .filter(fact -> fact.fact() == draft.fact())
                .findFirst()
                .map(fact -> Candidate.of(template(draft), fact)));
        return new GreetingPreview(
                member.number(),
                name(member),
                said.map(one -> new GreetingPreview.Said(
                        one.said().words(),
                        one.fact().source(),
                        one.fact().on(),
                        one.said().missing().stream()
                                .flatMap(code -> GreetingVariable.of(code).stream())
                                .toList())),
                said.isEmpty()
                        ? Optional.of(Withheld.NO_FACT)
                        : said.flatMap(one -> one.withheld(facts.get().carefree())));
    }

    private static String name(MemberDetails member) {
        return member.customers().stream()
                .flatMap(customer -> Optional.ofNullable(customer.person().get("name")).stream())
                .findFirst()
                .orElse("");
    }

    private static GreetingTemplate template(GreetingDraft draft) {
        return new GreetingTemplate(
                new UUID(0, 0),
                draft.fact(),
                draft.language(),
                0,
                draft.words(),
                draft.mood(),
                GreetingState.DRAFT,
                Instant.EPOCH,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                GreetingTemplate.Told.NEVER);
    }
}
