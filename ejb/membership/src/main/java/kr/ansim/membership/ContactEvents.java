package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.contact.ContactIntake;

/**
 * What customers call, chat and complain about, and what comes of it. Events may come late, twice and in any order; how a
 * contact stands is told by all of them together.
 */
@Stateless
public class ContactEvents {

    @Inject
    private ContactIntake intake;

    /**
     * All of them, or none.
     *
     * @return of how many contacts something was new
     * @throws RuleBroken {@code TOO_MANY_EVENTS} at events; {@code FIELD_MISSING, FIELD_TOO_LONG, FIELD_UNWANTED, TIME_AHEAD} at the
     *     field, for instance {@code events[3].opening}; {@code CONTACT_OF_ANOTHER, CONTACT_EVENT_DIFFERS}
     */
    @RolesAllowed("orders:write")
    public int take(UUID shop, List<TellContactEvent> events) {
        return intake.take(shop, events);
    }
}
