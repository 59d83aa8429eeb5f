package kr.ansim.certification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.ProductKey;
import kr.ansim.certification.ReleaseAsked;
import kr.ansim.certification.ReleaseDropped;
import kr.ansim.certification.TaskRaised;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;

/** What officers find in their inbox. */
@ApplicationScoped
public class OfficerNews {

    private static final Recipients OFFICERS = Recipients.role("CERTIFICATION_OFFICER");

    @Inject
    private Notifications notifications;

    void held(@Observes ProductHeld held) {
        tell(
                held.cause() == HoldCause.RECALL ? "product.recalled" : "product.held",
                held.product(),
                Map.of(
                        "code", held.product().code(),
                        "verdict", held.verdict().name(),
                        "number", held.numbersText()));
    }

    void asked(@Observes ReleaseAsked asked) {
        notifications.tellOthers(
                OFFICERS, Recipients.principal(asked.by()), about("product.release-asked", asked.product()));
    }

    void dropped(@Observes ReleaseDropped dropped) {
        notifications.tell(Recipients.principal(dropped.asker()), about("product.release-dropped", dropped.product()));
    }

    void raised(@Observes TaskRaised task) {
        tell(
                "product.task",
                task.product(),
                Map.of("code", task.product().code(), "due", task.dueOn().toString()));
    }

    public void overdue(ProductKey product, LocalDate due) {
        tell("product.overdue", product, Map.of("code", product.code(), "due", due.toString()));
    }

    private void tell(String template, ProductKey product, Map<String, String> values) {
        notifications.tell(OFFICERS, new Notification(template, values, page(product)));
    }

    private static Notification about(String template, ProductKey product) {
        return new Notification(template, Map.of("code", product.code()), page(product));
    }

    private static String page(ProductKey product) {
        return "/certification/product.xhtml?id=" + product.id();
    }
}
