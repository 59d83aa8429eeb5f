package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.PutProduct;
import kr.ansim.certification.number.NumberReader;
import kr.ansim.certification.product.ProductMarks.Marks;
import kr.ansim.certification.verdict.Names;
import kr.ansim.certification.verification.Assessor;
import kr.ansim.certification.watch.Schedule;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Takes in what shops say of their products, and sees to it that their numbers are asked for. */
@ApplicationScoped
public class ProductRegister {

    private static final int MOST_NUMBERS = 50;

    @Inject
    private Products products;

    @Inject
    private ProductMarks marks;

    @Inject
    private Broadcasts broadcasts;

    @Inject
    private ProductJudge judge;

    @Inject
    private NumberReader reader;

    @Inject
    private Assessor assessor;

    @Inject
    private Schedule schedule;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProductSent> sent;

    @Inject
    private Clock clock;

    /** @return whether the product is new */
    public boolean put(PutProduct product) {
        if (product.certificateNumbers().size() > MOST_NUMBERS) {
            throw RuleBroken.at("certificateNumbers", CertificationRule.TOO_MANY_NUMBERS, MOST_NUMBERS);
        }
        Instant now = clock.instant();
        // numbers before the product, as where answers are noted, and by their order: else two would wait for each
        // other
        assessor.numbers(product.certificateNumbers()).stream()
                .sorted(Comparator.comparing(CertificateNumber::text))
                .forEach(number -> schedule.begin(number, now));
        Products.Sent known = products.put(product, now);
        marks.put(
                known,
                List.of(
                        new Marks(MarkKind.MODEL, product.modelNames(), Names::model),
                        new Marks(MarkKind.BARCODE, product.barcodes(), UnaryOperator.identity()),
                        new Marks(MarkKind.NUMBER, product.certificateNumbers(), this::compared)));
        String action = known.isNew() ? "product.registered" : "product.described";
        trail.record(AuditEntry.of(action, WatchedProduct.SUBJECT, known.id()).detail("code", product.code()));
        judge.judge(known.id());
        sent.fire(new ProductSent(known.id()));
        return known.isNew();
    }

    public void onAir(UUID shopId, LocalDate day, List<String> codes) {
        Map<String, UUID> known = products.ids(shopId, codes);
        for (int i = 0; i < codes.size(); i++) {
            if (!known.containsKey(codes.get(i))) {
                throw RuleBroken.at("productCodes[" + i + "]", CertificationRule.UNKNOWN_PRODUCT);
            }
        }
        List<UUID> ids = List.copyOf(known.values());
        broadcasts.put(shopId, day, ids);
        schedule.hasten(marks.numbers(ids), day);
        trail.record(AuditEntry.of("broadcast.announced", "broadcast", day).detail("products", ids.size()));
    }

    private String compared(String given) {
        return reader.typed(given) instanceof NumberReading.Number read
                ? read.number().text()
                : "";
    }
}
