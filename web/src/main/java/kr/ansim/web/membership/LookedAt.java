package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberLooks;

/** Notes in the access log that a page about a member is opened; what happens on the open page is not noted again. */
@Named("lookedAt")
@RequestScoped
public class LookedAt {

    @Inject
    private MemberLooks looks;

    /** @param page as the texts of the trail call it. Addresses that lead to nobody are told of by the page itself */
    public void note(String member, String page) {
        if (member.isEmpty() || FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        try {
            looks.looked(member, page);
        } catch (RuleBroken nobody) {
            return;
        }
    }
}
