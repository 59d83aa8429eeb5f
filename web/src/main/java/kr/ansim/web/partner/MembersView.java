package kr.ansim.web.partner;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.identity.Accounts;
import kr.ansim.identity.IdentityRule;
import kr.ansim.identity.IssuedLink;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.CompanyMember;
import kr.ansim.partner.PartnerCompanies;
import kr.ansim.partner.PartnerRule;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.identity.Letters;
import org.jspecify.annotations.Nullable;

/** Who acts for the reader's company. Its owner invites others by mail. */
@Named("members")
@ViewScoped
public class MembersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerCompanies companies;

    @Inject
    private Accounts accounts;

    @Inject
    private Letters letters;

    private String name = "";
    private String email = "";
    private String handedOver = "";

    public List<CompanyMember> getAll() {
        return companies.own().map(CompanyDetails::members).orElse(List.of());
    }

    public boolean isBegun() {
        return companies.own().isPresent();
    }

    public String principal(CompanyMember member) {
        return AccountPrincipal.nameFor(member.account());
    }

    public void invite() {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        try {
            Optional<String> link = letters.invite(() -> {
                IssuedLink issued = accounts.inviteMember(email, name, language);
                companies.addOwnMember(issued.accountId());
                return issued;
            });
            handedOver = link.orElse("");
            Wording.PARTNER.done(link.isEmpty() ? "member.sent" : "member.done");
            name = "";
            email = "";
        } catch (RuleBroken broken) {
            // whose address it is, is nothing for another company to know
            Refusals.show(
                    "f",
                    broken.code() == IdentityRule.EMAIL_TAKEN
                            ? RuleBroken.at("email", PartnerRule.MEMBER_ADDRESS_TAKEN)
                            : broken);
        }
    }

    /** The link to hand over in person when no mail can leave. */
    public String getHandedOver() {
        return handedOver;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }
}
