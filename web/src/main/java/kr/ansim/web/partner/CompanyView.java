package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.AccountDetails;
import kr.ansim.identity.Accounts;
import kr.ansim.identity.InviteAccount;
import kr.ansim.identity.IssuedLink;
import kr.ansim.identity.Role;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.PartnerCompanies;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.identity.Letters;
import org.jspecify.annotations.Nullable;

/** One partner company and the people who act for it. */
@Named("company")
@ViewScoped
public class CompanyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerCompanies companies;

    @Inject
    private Accounts accounts;

    @Inject
    private Letters letters;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private String name = "";
    private String email = "";
    private String handedOver = "";
    private transient @Nullable CompanyDetails details;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
    }

    public void check() {
        if (find().isEmpty()) {
            AddressedId.unknown();
        }
    }

    private Optional<CompanyDetails> find() {
        CompanyDetails known = details;
        if (known == null && id != null) {
            known = companies.find(id).orElse(null);
            details = known;
        }
        return Optional.ofNullable(known);
    }

    public CompanyDetails getDetails() {
        return find().orElseThrow();
    }

    public AccountDetails account(UUID account) {
        return accounts.get(account);
    }

    public void invite() {
        UUID company = getDetails().id();
        InviteAccount member = new InviteAccount(email, name, Locale.KOREAN, EnumSet.of(Role.PARTNER_MEMBER));
        try {
            Optional<String> link = letters.invite(() -> {
                IssuedLink issued = accounts.invite(member);
                companies.addMember(company, issued.accountId());
                return issued;
            });
            handedOver = link.orElse("");
            Wording.PARTNER.done(link.isEmpty() ? "member.sent" : "member.done");
            name = "";
            email = "";
            details = null;
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
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
