package kr.ansim.certification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import kr.ansim.certification.CertificationChanged;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.ProductKey;
import kr.ansim.certification.ProductReleased;
import kr.ansim.notice.ShopNews;

/** What a shop's system is told of its products, in the words of our API. Whoever wants to know more asks for the product. */
@ApplicationScoped
public class ShopNewsroom {

    @Inject
    private ShopNews news;

    void changed(@Observes CertificationChanged change) {
        JsonObjectBuilder data = about(change.product())
                .add("verdictBefore", change.before().name())
                .add("verdict", change.now().name());
        change.cause()
                .ifPresent(cause -> data.add("certificateNumber", cause.number())
                        .add("source", cause.source().name())
                        .add("stateBefore", cause.before().name())
                        .add("state", cause.now().name())
                        .add("evidenceId", cause.evidence().toString()));
        tell(change.product(), "certification.changed", data);
    }

    void held(@Observes ProductHeld held) {
        JsonObjectBuilder data = about(held.product())
                .add("holdId", held.holdId().toString())
                .add("cause", held.cause().name())
                .add("verdict", held.verdict().name());
        if (held.cause() == HoldCause.CERTIFICATE) {
            data.add("certificateNumbers", Json.createArrayBuilder(held.numbers()));
        }
        tell(held.product(), "product.held", data);
    }

    void released(@Observes ProductReleased released) {
        tell(
                released.product(),
                "product.released",
                about(released.product()).add("holdId", released.holdId().toString()));
    }

    private static JsonObjectBuilder about(ProductKey product) {
        return Json.createObjectBuilder().add("productCode", product.code());
    }

    private void tell(ProductKey product, String type, JsonObjectBuilder data) {
        news.tell(product.shopId(), type, product.code(), data.build());
    }
}
