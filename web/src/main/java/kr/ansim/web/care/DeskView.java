package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    @Inject
    private SingleView view;

    @Inject
    private DeskAddress address;

    private transient @Nullable MemberCard card;

    public void check() {
        card = null;
        if (address.isOfMember()) {
            AddressedId.orUnknown(this::getCard);
        }
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
