package kr.ansim.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.notice.DeliverySummary;
import kr.ansim.notice.WebhookDetails;
import kr.ansim.partner.CompanySystems;
import kr.ansim.web.notice.WebhookPage;
import org.jspecify.annotations.Nullable;

/** Where the news for the reader's company go. */
@Named("companyWebhook")
@ViewScoped
public class CompanyWebhookView extends WebhookPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanySystems systems;

    @Inject
    private MembersView members;

    @Override
    protected Optional<WebhookDetails> find() {
        return members.isBegun() ? systems.webhook() : Optional.empty();
    }

    @Override
    protected Optional<String> moveTo(String wanted) {
        return systems.point(wanted);
    }

    @Override
    protected String renew(String why) {
        return systems.changeSecret(why);
    }

    @Override
    protected void end(String why) {
        systems.removeWebhook(why);
    }

    @Override
    protected void send() {
        systems.sendTest();
    }

    @Override
    protected List<DeliverySummary> deliveries(@Nullable UUID since, int limit) {
        return systems.deliveries(since, limit);
    }

    @Override
    protected void again(UUID delivery) {
        systems.sendAgain(delivery);
    }

    @Override
    public String getNewest() {
        return "systems.xhtml";
    }
}
