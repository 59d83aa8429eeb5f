package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Logger;
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.ProductReleased;
import kr.ansim.kernel.OneByOne;
import kr.ansim.partner.CompanyMoved;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.review.PaperDecided;
import kr.ansim.platform.Leases;
import kr.ansim.platform.Outbox;
import kr.ansim.platform.OutboxHandler;
import kr.ansim.platform.OutboxMessage;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/**
 * Looks at products again after each act that may make them ready to air or end it, as soon as the act is committed. What no
 * act brings about, such as the end of a paper or a rule that comes into force, is found by looking at all from time to time;
 * so are new products, which are ready at once only where nothing is asked of them.
 */
@ApplicationScoped
class ReadinessWatch implements OutboxHandler {

    private static final Logger LOG = Logger.getLogger(ReadinessWatch.class.getName());
    private static final String NAME = "partner-readiness";
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration TERM = Duration.ofMinutes(10);
    private static final String PRODUCT = "product";
    private static final String COMPANY = "company";

    @Inject
    private ToldReadiness told;

    @Inject
    private Products products;

    @Inject
    private Outbox outbox;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::lookAtAll));
    }

    void decided(@Observes PaperDecided decided) {
        if (decided.subject() == PaperSubject.PRODUCT) {
            lookAgain(PRODUCT, decided.subjectId());
        }
    }

    void described(@Observes ProductDescribed described) {
        lookAgain(PRODUCT, described.product());
    }

    void moved(@Observes CompanyMoved moved) {
        lookAgain(COMPANY, moved.company());
    }

    void held(@Observes ProductHeld held) {
        lookAgain(held.product().code());
    }

    void released(@Observes ProductReleased released) {
        lookAgain(released.product().code());
    }

    /** Products of shops are none of ours. */
    private void lookAgain(String code) {
        products.find(code).ifPresent(product -> lookAgain(PRODUCT, product.id()));
    }

    private void lookAgain(String what, UUID id) {
        outbox.put(
                NAME,
                id.toString(),
                Json.createObjectBuilder().add(what, id.toString()).build().toString());
    }

    @Override
    public String topic() {
        return NAME;
    }

    @Override
    @Transactional
    public void handle(OutboxMessage message) {
        JsonObject what = Json.createReader(new StringReader(message.json())).readObject();
        if (what.containsKey(PRODUCT)) {
            told.look(UUID.fromString(what.getString(PRODUCT)));
        } else {
            lookAtEach(UUID.fromString(what.getString(COMPANY)));
        }
    }

    /** A message for each, since a company may have more products than one message has time for. */
    private void lookAtEach(UUID company) {
        told.outdated(company).forEach(product -> lookAgain(PRODUCT, product));
    }

    void lookAtAll() {
        OneByOne.seeTo(
                told.companies(),
                this::lookAtAll,
                LOG,
                company -> "readiness of the products of company " + company + " could not be looked at");
    }

    private void lookAtAll(UUID company) {
        OneByOne.seeTo(
                told.outdated(company),
                told::look,
                LOG,
                product -> "readiness of product " + product + " could not be told");
    }
}
