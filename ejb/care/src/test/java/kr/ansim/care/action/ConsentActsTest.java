package kr.ansim.care.action;

import static kr.ansim.care.action.ActWorld.MEMBER;
import static kr.ansim.care.action.ActWorld.ask;
import static kr.ansim.care.action.ActWorld.broken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.AskAct;
import kr.ansim.care.CareRule;
import kr.ansim.care.ChangeConsent;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.Consents;
import org.junit.jupiter.api.Test;

/** What a member says on the telephone holds at once, and says where it was said. */
class ConsentActsTest {

    private final ActWorld world = new ActWorld();
    private final ConsentActs acts = world.wired.get(ConsentActs.class);

    @Test
    void holds_at_once_and_can_be_confirmed_and_withdrawn() {
        world.member(MEMBER);
        broken(() -> say(ConsentAct.CONFIRMED), CareRule.CONSENT_AS_IT_IS, "said");
        say(ConsentAct.GIVEN);
        assertThat(sms().state()).isEqualTo(ConsentStanding.State.HOLDS);
        assertThat(sms().last().orElseThrow().source()).isEqualTo("desk");
        broken(() -> say(ConsentAct.GIVEN), CareRule.CONSENT_AS_IT_IS, "said");
        say(ConsentAct.CONFIRMED);
        say(ConsentAct.WITHDRAWN);
        assertThat(sms().state()).isEqualTo(ConsentStanding.State.WITHDRAWN);
        assertThat(world.trail.actions()).contains("desk.consent-changed", "customer.consent-told");
    }

    @Test
    void the_same_request_says_it_once() {
        world.member(MEMBER);
        ChangeConsent once = new ChangeConsent(ask(MEMBER), ConsentChannel.MAIL, ConsentAct.GIVEN);
        assertThat(acts.change(once, "one")).isEqualTo(acts.change(once, "one"));
        broken(
                () -> acts.change(new ChangeConsent(once.act(), ConsentChannel.SMS, ConsentAct.GIVEN), "one"),
                CareRule.ACT_DIFFERS);
    }

    @Test
    void says_on_which_call_it_was_said() {
        UUID member = world.member(MEMBER);
        say(ConsentAct.GIVEN, world.call("4711", member, "one"));
        assertThat(sms().last().orElseThrow().source()).isEqualTo("call 4711");
    }

    @Test
    void names_no_call_that_another_agent_answered_or_that_was_of_another_member() {
        UUID member = world.member(MEMBER);
        UUID other = world.member("N-2");
        say(ConsentAct.GIVEN, world.call("4711", member, "two"));
        assertThat(sms().last().orElseThrow().source()).isEqualTo("desk");
        say(ConsentAct.CONFIRMED, world.call("4712", other, "one"));
        assertThat(sms().last().orElseThrow().source()).isEqualTo("desk");
        say(ConsentAct.WITHDRAWN, Ids.next());
        assertThat(sms().last().orElseThrow().source()).isEqualTo("desk");
    }

    private void say(ConsentAct said, UUID call) {
        world.clock.forward(Duration.ofMinutes(1));
        AskAct ask = new AskAct(Ids.next(), MEMBER, "전화로 말함", Optional.of(call), Optional.empty());
        acts.change(new ChangeConsent(ask, ConsentChannel.SMS, said), "one");
    }

    private void say(ConsentAct said) {
        world.clock.forward(Duration.ofMinutes(1));
        acts.change(new ChangeConsent(ask(MEMBER), ConsentChannel.SMS, said), "one");
    }

    private ConsentStanding sms() {
        return world.wired.get(Consents.class).of(MEMBER).stream()
                .filter(one -> one.channel() == ConsentChannel.SMS)
                .findFirst()
                .orElseThrow();
    }
}
