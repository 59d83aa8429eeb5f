package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActSummary;
import kr.ansim.care.AskAct;
import kr.ansim.care.CareRule;
import kr.ansim.care.ChangeConsent;
import kr.ansim.care.call.OwnCalls;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.ConsentStanding.State;
import kr.ansim.membership.Consents;
import kr.ansim.membership.HearConsent;
import kr.ansim.platform.Reasons;
import kr.ansim.platform.Statements;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what members say of advertising on the telephone. */
@ApplicationScoped
public class ConsentActs {

    @Inject
    private ActMembers members;

    @Inject
    private ActLocks locks;

    @Inject
    private ActRows rows;

    @Inject
    private OwnCalls calls;

    @Inject
    private Consents consents;

    @Inject
    private ActTrail trail;

    @Inject
    private Statements statements;

    @Inject
    @ConfigProperty(name = "ansim.care.consent-text", defaultValue = "desk-1")
    private String textVersion;

    public String textVersion() {
        return textVersion;
    }

    /** @throws RuleBroken as the facade says */
    public ActSummary change(ChangeConsent command, String agent) {
        AskAct ask = command.act();
        Reasons.require(ask.reason());
        NewAct act = new NewAct(ask, members.get(ask.member()), ActKind.CONSENT, agent)
                .detail(command.channel() + " " + command.said());
        locks.gifts(agent);
        Optional<Act> before = rows.asked(act.key);
        if (before.isPresent()) {
            return same(before.get(), act);
        }
        requireNews(command);
        consents.hear(new HearConsent(ask.member(), command.channel(), command.said(), textVersion, source(act)));
        rows.add(act);
        trail.note("desk.consent-changed", act);
        return rows.find(act.id).orElseThrow().summary();
    }

    private static ActSummary same(Act before, NewAct act) {
        if (!before.summary().detail().equals(act.detail) || before.summary().kind() != act.kind) {
            throw new RuleBroken(CareRule.ACT_DIFFERS);
        }
        return before.summary();
    }

    private void requireNews(ChangeConsent command) {
        List<ConsentStanding> standing = consents.of(command.act().member());
        State now = standing.stream()
                .filter(one -> one.channel() == command.channel())
                .map(ConsentStanding::state)
                .findFirst()
                .orElse(State.NEVER_GIVEN);
        if (!isNews(now, command.said())) {
            throw RuleBroken.at("said", CareRule.CONSENT_AS_IT_IS);
        }
    }

    /** A consent is confirmed while it holds; no may be said also by who never said yes. */
    static boolean isNews(State now, ConsentAct said) {
        return switch (said) {
            case GIVEN -> now != State.HOLDS;
            case CONFIRMED -> now == State.HOLDS;
            case WITHDRAWN -> now != State.WITHDRAWN;
        };
    }

    /** The call by the number under which the telephone system keeps its recording. */
    private String source(NewAct act) {
        return calls.of(act.ask.call(), act.member.number(), act.agent)
                .flatMap(call ->
                        statements.find("SELECT number FROM care_call WHERE id = ?", row -> row.string("number"), call))
                .map(number -> "call " + number)
                .orElse("desk");
    }
}
