package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.greeting.GreetingDesk;
import kr.ansim.kernel.RuleBroken;

/**
 * Sentences that recognise a member, for the agent who speaks with them. A member hears none again within 30 days; cheerful ones
 * are kept from whoever has trouble with us, and goods of which one does not speak are never named.
 */
@Stateless
@RolesAllowed("VIP_DESK")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Greetings {

    @Inject
    private GreetingDesk desk;

    @Resource
    private SessionContext session;

    /**
     * At most three: those that helped most often first, after what the agent has said today already. None for an erased member.
     *
     * @param language of the customer, {@code ko} or {@code en}
     * @throws RuleBroken {@code NO_SUCH_MEMBER}
     */
    public List<Greeting> of(String member, String language) {
        return desk.of(member, language, me());
    }

    /** The same twice on one day is one. @throws RuleBroken {@code NO_SUCH_MEMBER, UNKNOWN_GREETING} */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public UUID said(SayGreeting said) {
        return desk.said(said, me());
    }

    /** Whether it helped; may be told again otherwise, by whoever said it. @throws RuleBroken {@code UNKNOWN_GREETING} */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void helped(UUID saying, boolean helped) {
        desk.helped(saying, helped, me());
    }

    /** It was not said after all; today's alone. @throws RuleBroken {@code UNKNOWN_GREETING, GREETING_CHANGED} */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void takeBack(UUID saying) {
        desk.takeBack(saying, me());
    }

    /** In which a call is spoken, {@code ko} or {@code en}. */
    public String languageOf(UUID call) {
        return desk.languageOf(call);
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
