package kr.ansim.partner.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import kr.ansim.identity.Scope;
import kr.ansim.identity.ShopReaders;
import kr.ansim.notice.ShopNews;
import kr.ansim.partner.CompanyMoved;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.product.ProductSubjects;
import kr.ansim.partner.product.ReadinessChanged;
import kr.ansim.partner.review.PaperDecided;

/** What systems of companies and shops are told, in the words of our API. Whoever wants to know more asks for it. */
@ApplicationScoped
class SystemNews {

    @Inject
    private ShopNews news;

    @Inject
    private ProductSubjects products;

    @Inject
    private ShopReaders readers;

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

    /** Its company, and every shop whose system may ask whether it is ready. */
    void changed(@Observes ReadinessChanged changed) {
        JsonObject data = Json.createObjectBuilder()
                .add("productCode", changed.code())
                .add("itemCode", changed.itemCode())
                .add("ready", changed.ready())
                .build();
        news.tell(changed.company(), "product.ready_changed", changed.itemCode(), data);
        readers.with(Scope.PRODUCTS_READ)
                .forEach(shop -> news.tell(shop, "product.ready_changed", changed.code(), data));
    }

    /** What we do; what it did itself a company knows, and what we ask of each other is ours. */
    private static boolean isTold(CompanyStepKind kind) {
        return switch (kind) {
            case RETURNED, REFUSED, APPROVED, SUSPENDED, RESUMED -> true;
            case SUBMITTED, WITHDRAWN, APPROVAL_ASKED, APPROVAL_DROPPED -> false;
        };
    }
}
