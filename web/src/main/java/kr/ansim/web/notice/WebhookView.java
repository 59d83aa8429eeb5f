package kr.ansim.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.Shops;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.DeliverySummary;
import kr.ansim.notice.WebhookDetails;
import kr.ansim.notice.Webhooks;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** Where one shop's news go. */
@Named("webhook")
@ViewScoped
public class WebhookView extends WebhookPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Webhooks webhooks;

    @Inject
    private Shops shops;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID shop;
    private @Nullable String shopName;

    @PostConstruct
    void choose() {
        shop = AddressedId.in(request, "shop").orElse(null);
    }

    @Override
    public void check() {
        try {
            if (shopName == null) {
                shopName = shops.get(getShop()).name();
            }
            super.check();
        } catch (RuleBroken unknown) {
            AddressedId.unknown();
        }
    }

    @Override
    protected Optional<WebhookDetails> find() {
        return webhooks.find(getShop());
    }

    @Override
    protected Optional<String> moveTo(String wanted) {
        return webhooks.point(getShop(), wanted);
    }

    @Override
    protected String renew(String why) {
        return webhooks.changeSecret(getShop(), why);
    }

    @Override
    protected void end(String why) {
        webhooks.remove(getShop(), why);
    }

    @Override
    protected void send() {
        webhooks.sendTest(getShop());
    }

    @Override
    protected List<DeliverySummary> deliveries(@Nullable UUID since, int limit) {
        return webhooks.deliveries(getShop(), since, limit);
    }

    @Override
    protected void again(UUID delivery) {
        webhooks.sendAgain(getShop(), delivery);
    }

    @Override
    public String getNewest() {
        return "webhook.xhtml?shop=" + getShop();
    }

    public UUID getShop() {
        return shop == null ? new UUID(0, 0) : shop;
    }

    public @Nullable String getShopName() {
        return shopName;
    }
}
