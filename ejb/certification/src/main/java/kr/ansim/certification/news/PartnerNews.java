package kr.ansim.certification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kr.ansim.certification.CertificateEnding;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.HolderCompany;
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.ProductKey;
import kr.ansim.certification.ProductReleased;
import kr.ansim.certification.TaskRaised;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;

/**
 * What everybody who acts for a company hears, when its registration number stands on the product: by mail too, for it sells
 * nothing meanwhile, or soon will not.
 */
@ApplicationScoped
public class PartnerNews {

    @Inject
    private HolderCompanies companies;

    @Inject
    private Notifications notifications;

    void held(@Observes ProductHeld held) {
        tell(
                held.cause() == HoldCause.RECALL ? "partner.recalled" : "partner.held",
                held.product(),
                Map.of(
                        "code", held.product().code(),
                        "verdict", held.verdict().name(),
                        "number", held.numbersText()));
    }

    void released(@Observes ProductReleased released) {
        tell(
                "partner.released",
                released.product(),
                Map.of("code", released.product().code()));
    }

    void raised(@Observes TaskRaised task) {
        tell(
                "partner.task",
                task.product(),
                Map.of("code", task.product().code(), "due", task.dueOn().toString()));
    }

    void ending(@Observes CertificateEnding ending) {
        tell(
                ending.days() == 0 ? "partner.certificate-ended" : "partner.certificate-ending",
                ending.product(),
                Map.of(
                        "code", ending.product().code(),
                        "number", ending.number(),
                        "due", ending.endsOn().toString()));
    }

    private void tell(String template, ProductKey product, Map<String, String> values) {
        companies.withNumber(product.holderBrn()).ifPresent(company -> {
            Notification news = new Notification(template, values, page(product, company));
            company.members().forEach(account -> notifications.tellAlsoByMail(account, news));
        });
    }

    /** A company sees the products that it offers by itself; of a shop's it can only look into the certificates. */
    private static String page(ProductKey product, HolderCompany company) {
        return product.shopId().equals(company.id())
                ? "/partner/product.xhtml?code=" + URLEncoder.encode(product.code(), StandardCharsets.UTF_8)
                : "/certification/check.xhtml";
    }
}
