package kr.ansim.web.partner;

import static kr.ansim.web.faces.Wording.BUSINESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.ansim.partner.BusinessCheck;
import kr.ansim.partner.BusinessFinding;
import kr.ansim.web.shell.When;

/** What the tax office says of a business, in the reader's words. */
@Named("businessWords")
@ApplicationScoped
public class BusinessWords {

    @Inject
    private When when;

    public String title(BusinessCheck check) {
        return BUSINESS.text("title." + check.finding());
    }

    /** What it means and what to do, and from when it is. */
    public String text(BusinessCheck check) {
        String text = BUSINESS.text("text." + check.finding());
        if (check.finding() == BusinessFinding.CLOSED && check.closedOn().isPresent()) {
            text = BUSINESS.text("closed-on", when.day(check.closedOn().get())) + " " + text;
        }
        return text + age(check);
    }

    private String age(BusinessCheck check) {
        String told = check.toldAt()
                .map(at -> " " + BUSINESS.text("told", when.near(at)))
                .orElse("");
        String silent = check.silentSince()
                .map(since -> " " + BUSINESS.text("silent", when.near(since)))
                .orElse("");
        boolean again = check.pending() && check.finding() != BusinessFinding.CHECKING && silent.isEmpty();
        return told + silent + (again ? " " + BUSINESS.text("again") : "");
    }
}
