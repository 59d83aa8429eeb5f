package kr.ansim.certification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.ProductKey;
import kr.ansim.certification.ProductReleased;
import kr.ansim.certification.TaskRaised;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;

/** What everybody who acts for a company finds in the inbox, when its registration number stands on the product. */
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

    private void tell(String template, ProductKey product, Map<String, String> values) {
        companies
                .withNumber(product.holderBrn())
                .ifPresent(company -> company.members()
                        .forEach(account -> notifications.tell(
                                Recipients.account(account),
                                new Notification(template, values, "/certification/check.xhtml"))));
    }
}
