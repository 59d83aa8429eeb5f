package kr.ansim.care.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ansim.care.CareRule;
import kr.ansim.care.Greeting;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.SayGreeting;
import kr.ansim.care.greeting.Sayings.Saying;
import kr.ansim.care.words.Spoken;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberGroups;
import kr.ansim.membership.MemberRef;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** What agents say to members, and what they tell of it. */
@ApplicationScoped
public class GreetingDesk {

    private static final int SILENT_DAYS = 30;

    @Inject
    private MemberFactReading reading;

    @Inject
    private TemplateRows templates;

    @Inject
    private SensitiveWords sensitive;

    @Inject
    private Sayings sayings;

    @Inject
    private MemberGroups groups;

    @Inject
    private RecentCalls calls;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public List<Greeting> of(String member, String language, String agent) {
        return reading.of(member).map(facts -> shown(facts, language, agent)).orElse(List.of());
    }

    private List<Greeting> shown(MemberFacts member, String language, String agent) {
        LocalDate today = member.today();
        List<Saying> lately = sayings.since(groups.idsOf(member.number()), today.minusDays(SILENT_DAYS - 1));
        Map<GreetingFact, Saying> mine = lately.stream()
                .filter(one -> one.agent().equals(agent) && one.on().equals(today))
                .collect(Collectors.toMap(Saying::fact, Function.identity(), (one, other) -> other));
        Set<GreetingFact> heard = lately.stream().map(Saying::fact).collect(Collectors.toSet());
        List<Candidate> sayable = Choice.sayable(member, templates.live(language), sensitive.unspoken());
        return Choice.shown(sayable, mine.keySet(), heard, member).stream()
                .map(one ->
                        greeting(one, Optional.ofNullable(mine.get(one.fact().fact()))))
                .toList();
    }

    private static Greeting greeting(Candidate one, Optional<Saying> said) {
        return new Greeting(
                one.template().id(),
                one.fact().fact(),
                one.template().mood(),
                one.said().words(),
                one.fact().source(),
                one.fact().on(),
                said.map(saying -> new Greeting.Said(saying.id(), saying.helped())));
    }

    /** @throws RuleBroken as the facade says */
    public UUID said(SayGreeting said, String agent) {
        MemberRef member = groups.ref(said.member());
        LocalDate today = reading.today();
        if (templates.find(said.template()).isEmpty()) {
            throw new RuleBroken(CareRule.UNKNOWN_GREETING);
        }
        return sayings.find(member.id(), said.template(), agent, today)
                .map(Saying::id)
                .orElseGet(() -> add(member, said, agent, today));
    }

    private UUID add(MemberRef member, SayGreeting said, String agent, LocalDate today) {
        UUID id = Ids.next();
        sayings.add(id, member, said, agent, clock.instant(), today);
        templates.count(said.template(), 1, 0, 0);
        trail.record(AuditEntry.of("greeting.said", "greeting", said.template())
                .actor(agent)
                .detail("whose", member.number()));
        return id;
    }

    /** Can be told again otherwise. @throws RuleBroken as the facade says */
    public void helped(UUID saying, boolean helped, String agent) {
        Saying said = own(saying, agent);
        if (said.helped().equals(Optional.of(helped))) {
            return;
        }
        sayings.helped(saying, helped);
        int taken = said.helped().isPresent() ? 1 : 0;
        templates.count(said.template(), 0, helped ? 1 : -taken, helped ? -taken : 1);
        trail.record(AuditEntry.of("greeting.judged", "greeting", said.template())
                .actor(agent)
                .detail("helped", helped));
    }

    /** It was not said after all. Only today's: what was before has been heard. @throws RuleBroken as the facade says */
    public void takeBack(UUID saying, String agent) {
        Saying said = own(saying, agent);
        if (!said.on().equals(reading.today())) {
            throw new RuleBroken(CareRule.GREETING_CHANGED);
        }
        sayings.remove(saying);
        templates.count(
                said.template(),
                -1,
                said.helped().filter(helped -> helped).isPresent() ? -1 : 0,
                said.helped().filter(helped -> !helped).isPresent() ? -1 : 0);
        trail.record(AuditEntry.of("greeting.taken-back", "greeting", said.template())
                .actor(agent));
    }

    private Saying own(UUID saying, String agent) {
        return sayings.lock(saying)
                .filter(one -> one.agent().equals(agent))
                .orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_GREETING));
    }

    /** In which a call is spoken; Korean, unless its queue is for another one that greetings know. */
    public String languageOf(UUID call) {
        return Spoken.of(calls.language(call).orElse("ko")).language();
    }
}
