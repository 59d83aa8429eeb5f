package kr.ansim.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.Accounts;
import kr.ansim.identity.InviteAccount;
import kr.ansim.identity.IssuedLink;
import kr.ansim.identity.Role;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PartnerCompanies;
import kr.ansim.partner.RegisterCompany;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.identity.Letters;
import org.jspecify.annotations.Nullable;

/** Taking in a company together with the account of its owner: both or neither. */
@Named("newCompany")
@ViewScoped
public class NewCompanyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerCompanies companies;

    @Inject
    private Accounts accounts;

    @Inject
    private Letters letters;

    @Inject
    private CompaniesView list;

    private String company = "";
    private String registrationNumber = "";
    private String groupId = "";
    private String groupName = "";
    private String name = "";
    private String email = "";
    private String handedOver = "";
    private @Nullable UUID registered;

    public void register() {
        InviteAccount owner = new InviteAccount(email, name, Locale.KOREAN, EnumSet.of(Role.PARTNER_OWNER));
        try {
            Optional<String> link = letters.invite(() -> {
                IssuedLink issued = accounts.invite(owner);
                registered = companies.register(
                        new RegisterCompany(company, registrationNumber, groupId, groupName, issued.accountId()));
                return issued;
            });
            handedOver = link.orElse("");
            Wording.PARTNER.done(link.isEmpty() ? "new.sent" : "new.done", company);
            forget();
            list.lookAgain();
        } catch (RuleBroken broken) {
            registered = null;
            Refusals.show("f", broken);
        }
    }

    private void forget() {
        company = "";
        registrationNumber = "";
        groupId = "";
        groupName = "";
        name = "";
        email = "";
    }

    /** The link to hand over in person when no mail can leave. */
    public String getHandedOver() {
        return handedOver;
    }

    public @Nullable UUID getRegistered() {
        return registered;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(@Nullable String company) {
        this.company = told(company);
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(@Nullable String registrationNumber) {
        this.registrationNumber = told(registrationNumber);
    }

    public String getGroupId() {
        return groupId;
    }

    public void setGroupId(@Nullable String groupId) {
        this.groupId = told(groupId);
    }

    public String getGroupName() {
        return groupName;
    }

    public void setGroupName(@Nullable String groupName) {
        this.groupName = told(groupName);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = told(name);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = told(email);
    }

    /** An empty field comes as nothing. */
    private static String told(@Nullable String text) {
        return text == null ? "" : text;
    }
}
