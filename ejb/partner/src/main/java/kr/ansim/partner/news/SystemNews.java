package kr.ansim.partner.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import kr.ansim.notice.ShopNews;
import kr.ansim.partner.CompanyMoved;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.product.ProductSubjects;
import kr.ansim.partner.review.PaperDecided;

/** What a company's own system is told, in the words of our API. Whoever wants to know more asks for it. */
@ApplicationScoped
class SystemNews {

    @Inject
    private ShopNews news;

    @Inject
    private ProductSubjects products;

    void decided(@Observes PaperDecided decided) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("decisionId", decided.decision().toString())
                .add("paper", decided.paper())
                .add("decision", decided.kind().name());
        String subject = "";
        if (decided.subject() == PaperSubject.PRODUCT) {
            subject = products.itemCode(decided.subjectId()).orElse("");
            data.add("itemCode", subject);
        } else {
            data.addNull("itemCode");
        }
        news.tell(decided.company(), "paper.decided", subject, data.build());
    }

    void moved(@Observes CompanyMoved moved) {
        if (isTold(moved.kind())) {
            news.tell(
                    moved.company(),
                    "company." + moved.kind().name().toLowerCase(Locale.ROOT),
                    "",
                    Json.createObjectBuilder().build());
        }
    }

    /** What we do; what it did itself a company knows, and what we ask of each other is ours. */
    private static boolean isTold(CompanyStepKind kind) {
        return switch (kind) {
            case RETURNED, REFUSED, APPROVED, SUSPENDED, RESUMED -> true;
            case SUBMITTED, WITHDRAWN, APPROVAL_ASKED, APPROVAL_DROPPED -> false;
        };
    }
}
