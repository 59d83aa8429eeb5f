package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import kr.ansim.identity.KeySummary;
import kr.ansim.notice.WebhookDetails;
import kr.ansim.partner.SystemOversight;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.identity.KeyListView;
import org.jspecify.annotations.Nullable;

/** The systems of one partner company as administrators see them. */
@Named("companySystems")
@ViewScoped
public class CompanySystemsView extends KeyListView {

    private static final long serialVersionUID = 1L;

    @Inject
    private SystemOversight systems;

    @Inject
    private HttpServletRequest request;

    private UUID company = new UUID(0, 0);

    @PostConstruct
    void open() {
        company = AddressedId.in(request, "id").orElse(company);
    }

    @Override
    public List<KeySummary> getAll() {
        return systems.keys(company);
    }

    @Override
    protected void end(UUID key, String why) {
        systems.block(company, key, why);
    }

    @Override
    protected String page() {
        return "/partner/company.xhtml?id=" + company;
    }

    /** Nothing when the company has none. */
    public @Nullable WebhookDetails getWebhook() {
        return systems.webhook(company).orElse(null);
    }
}
