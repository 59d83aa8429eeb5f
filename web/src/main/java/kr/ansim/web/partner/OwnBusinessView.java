package kr.ansim.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.BusinessCheck;
import kr.ansim.partner.BusinessChecks;
import kr.ansim.partner.BusinessFinding;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What the tax office says of the company that applies, and what is to be done about it. */
@Named("ownBusiness")
@ViewScoped
public class OwnBusinessView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BusinessChecks checks;

    @Inject
    private BusinessWords words;

    private transient @Nullable BusinessCheck known;
    private transient boolean read;

    private @Nullable BusinessCheck find() {
        if (!read) {
            known = checks.own().orElse(null);
            read = true;
        }
        return known;
    }

    public void askAgain() {
        try {
            checks.askAgain();
            Wording.BUSINESS.done("asked");
        } catch (RuleBroken broken) {
            Refusals.show("business", broken);
        }
        read = false;
    }

    /** Before the first step there is nothing to be said. */
    public boolean isKnown() {
        return find() != null;
    }

    public String getTone() {
        BusinessCheck check = find();
        if (check == null || check.finding() == BusinessFinding.CHECKING) {
            return "info";
        }
        if (check.finding() == BusinessFinding.SILENT) {
            return "warn";
        }
        return check.finding().isFault() ? "bad" : "info";
    }

    public String getTitle() {
        BusinessCheck check = find();
        return check == null ? "" : words.title(check);
    }

    public String getText() {
        BusinessCheck check = find();
        return check == null ? "" : words.text(check);
    }

    /** Whether asking again may change anything. */
    public boolean isToBeAskedAgain() {
        BusinessCheck check = find();
        return check != null && check.finding().isFault() && !check.pending();
    }
}
