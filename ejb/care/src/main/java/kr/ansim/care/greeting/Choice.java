package kr.ansim.care.greeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingTemplate;

/** What may be said to a member, and which of it is. */
final class Choice {

    private Choice() {}

    static List<FoundFact> facts(MemberFacts member, Unspoken unspoken) {
        return Stream.of(
                        TroubleFacts.of(member, unspoken),
                        GradeFacts.of(member),
                        BenefitFacts.of(member, unspoken),
                        OrderFacts.of(member, unspoken),
                        LockerFacts.of(member))
                .flatMap(Collection::stream)
                .toList();
    }

    /** All sentences that nothing speaks against. */
    static List<Candidate> sayable(MemberFacts member, List<GreetingTemplate> live, Unspoken unspoken) {
        boolean carefree = member.carefree();
        return facts(member, unspoken).stream()
                .flatMap(fact -> of(live, fact.fact()).map(template -> Candidate.of(template, fact)).stream())
                .filter(one -> one.withheld(carefree).isEmpty())
                .toList();
    }

    private static Optional<GreetingTemplate> of(List<GreetingTemplate> live, GreetingFact fact) {
        return live.stream().filter(one -> one.fact() == fact).findFirst();
    }

    /**
     * Those to show: what the agent has said today stays, and what was said lately by anybody is not said again.
     *
     * @param mine facts that this agent has said today
     * @param lately facts of which the member has heard in the last weeks
     */
    static List<Candidate> shown(
            List<Candidate> sayable, Set<GreetingFact> mine, Set<GreetingFact> lately, MemberFacts member) {
        List<Candidate> said = sayable.stream()
                .filter(one -> mine.contains(one.fact().fact()))
                .limit(Ranking.MOST)
                .toList();
        List<Candidate> fresh = sayable.stream()
                .filter(one -> !mine.contains(one.fact().fact()))
                .filter(one -> !lately.contains(one.fact().fact()))
                .toList();
        return Stream.concat(
                        said.stream(),
                        Ranking.chosen(fresh, member.id(), member.today(), Ranking.MOST - said.size()).stream())
                .toList();
    }
}
