package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.PutProduct;
import kr.ansim.certification.number.NumberReader;
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
    private Clock clock;

    /** @return whether the product is new */
    public boolean put(PutProduct product) {
        if (product.certificateNumbers().size() > MOST_NUMBERS) {
            throw RuleBroken.at("certificateNumbers", CertificationRule.TOO_MANY_NUMBERS, MOST_NUMBERS);
        }
        Instant now = clock.instant();
        Optional<UUID> known = products.find(product.shopId(), product.code()).map(WatchedProduct::id);
        known.ifPresent(id -> products.describe(id, product, now));
        UUID id = known.orElseGet(() -> products.add(product, now));
        products.mark(id, MarkKind.MODEL, product.modelNames(), Names::model);
        products.mark(id, MarkKind.BARCODE, product.barcodes(), UnaryOperator.identity());
        products.mark(id, MarkKind.NUMBER, product.certificateNumbers(), this::compared);
        trail.record(
                AuditEntry.of(known.isPresent() ? "product.described" : "product.registered", ProductJudge.PRODUCT, id)
                        .detail("code", product.code()));
        List<CertificateNumber> numbers = assessor.numbers(product.certificateNumbers());
        numbers.forEach(number -> schedule.begin(number, now));
        judge.judge(id);
        return known.isEmpty();
    }

    public void onAir(UUID shopId, LocalDate day, List<String> codes) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String field = "productCodes[" + i + "]";
            WatchedProduct product = products.find(shopId, codes.get(i))
                    .orElseThrow(() -> RuleBroken.at(field, CertificationRule.UNKNOWN_PRODUCT));
            ids.add(product.id());
            assessor.numbers(product.numbers()).forEach(number -> schedule.hasten(number, day));
        }
        products.onAir(shopId, day, ids.stream().distinct().toList());
        trail.record(AuditEntry.of("broadcast.announced", "broadcast", day).detail("products", ids.size()));
    }

    private String compared(String given) {
        return reader.typed(given) instanceof NumberReading.Number read
                ? read.number().text()
                : "";
    }
}
