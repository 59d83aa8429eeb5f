package kr.ansim.web.care;

import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import kr.ansim.care.MemberCard;
import kr.ansim.care.SingleView;
import kr.ansim.membership.MemberDetails;
import kr.ansim.membership.MemberState;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.membership.Standing;
import org.jspecify.annotations.Nullable;

/** The one screen: who it is at once, {@link LateParts all else} as soon as that stands. */
@Named("deskView")
@ViewScoped
public class DeskView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of the form by which the rest of the screen is asked for. */
    private static final String LATE = "late:";

    @Inject
    private SingleView view;

    @Inject
    private DeskAddress address;

    @Inject
    private HttpServletRequest request;

    private transient @Nullable MemberCard card;

    public void check() {
        if (isLate()) {
            return;
        }
        card = null;
        if (address.isOfMember()) {
            AddressedId.orUnknown(this::getCard);
        }
    }

    /** What comes a moment after the page says nothing else of who it is. */
    private boolean isLate() {
        String source = request.getParameter(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME);
        return source != null && source.startsWith(LATE);
    }

    public MemberCard getCard() {
        MemberCard known = card;
        if (known == null) {
            known = view.who(address.getMember());
            card = known;
        }
        return known;
    }

    public MemberDetails getIt() {
        return getCard().member();
    }

    /** The masked name of the first customer who told one. */
    public String getName() {
        return getIt().told("name").orElse("");
    }

    public String getPhone() {
        return getIt().told("phone").orElse("");
    }

    /** Whether anybody has told who it is. */
    public boolean isKnown() {
        return getIt().isKnown();
    }

    /** Whether it is one of the best. */
    public boolean isSeated() {
        return getCard().best().filter(best -> best.seat().seated()).isPresent();
    }

    public boolean isErased() {
        return getIt().state() == MemberState.ERASED;
    }

    /** Asked for by a number that belongs to another member since. */
    public boolean isElsewhere() {
        return !getIt().number().equals(address.getMember());
    }

    public @Nullable Standing getStanding() {
        return getCard().outlook().map(Standing::of).orElse(null);
    }
}
