package kr.ansim.partner.product;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.CompanyProducts;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.HoldDetails;
import kr.ansim.certification.PutProduct;
import kr.ansim.certification.Verdict;
import kr.ansim.kernel.Ids;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.MovableClock;
import kr.ansim.partner.Origin;
import kr.ansim.partner.ParcelSize;
import kr.ansim.partner.PartnerProduct;
import kr.ansim.partner.PartnerTables;
import kr.ansim.partner.ProductModel;
import kr.ansim.partner.RegisterCompany;
import kr.ansim.partner.SalesChannel;
import kr.ansim.partner.Wired;
import kr.ansim.partner.company.Companies;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Outbox;
import kr.ansim.platform.OutboxMessage;
import kr.ansim.platform.Statements;

/** A company with its products; certification holds what a test says. */
public final class ProductHouse {

    public final Statements statements = PartnerTables.make();
    public final MovableClock clock = new MovableClock();
    public final Set<String> held = new HashSet<>();
    public final Map<String, PutProduct> watched = new HashMap<>();
    public final List<AuditEntry> trail = new ArrayList<>();
    /** All events, which here nobody observes. */
    public final List<Object> fired = new ArrayList<>();

    public final List<OutboxMessage> outbox = new ArrayList<>();
    public final Wired beans = new Wired();
    public final CompanyDetails company;

    public ProductHouse() {
        beans.with(Statements.class, statements).with(Clock.class, clock);
        beans.with(AuditTrail.class, new AuditTrail() {
            @Override
            public void record(AuditEntry entry) {
                trail.add(entry);
            }
        });
        beans.with(Event.class, (Event<?>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    fired.add(arguments[0]);
                    return null;
                }));
        beans.with(Outbox.class, new Outbox() {
            @Override
            public void put(String topic, String key, String json) {
                outbox.add(new OutboxMessage(outbox.size(), topic, key, json, clock.instant(), 1));
            }
        });
        beans.with(CompanyProducts.class, new CompanyProducts() {
            @Override
            public void put(PutProduct product) {
                watched.put(product.code(), product);
            }

            @Override
            public Map<String, HoldDetails> held(Collection<UUID> companies) {
                return held(companies, held);
            }

            @Override
            public Map<String, HoldDetails> held(Collection<UUID> companies, Collection<String> codes) {
                return codes.stream().filter(held::contains).collect(Collectors.toMap(code -> code, code -> hold()));
            }
        });
        company = company("1208147521");
    }

    public PutProduct watched(String code) {
        return Objects.requireNonNull(watched.get(code));
    }

    public CompanyDetails company(String number) {
        Companies companies = beans.get(Companies.class);
        UUID id = companies.register(new RegisterCompany("(주)다람", number, "", "", Ids.next()));
        return companies.find(id).orElseThrow();
    }

    private static HoldDetails hold() {
        return new HoldDetails(
                new UUID(0, 1),
                HoldCause.CERTIFICATE,
                Verdict.REVOKED,
                List.of(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                "",
                Optional.empty());
    }

    public static DescribeProduct product(String itemCode, String category, Origin origin, Set<String> claims) {
        return new DescribeProduct(
                itemCode,
                "블록 " + itemCode,
                category,
                origin,
                "다람",
                "다람완구",
                origin == Origin.DOMESTIC ? "" : "다람무역",
                List.of(new ProductModel("DR-100", List.of("CB061R2170-3018"))),
                List.of("8801234567893"),
                claims,
                Set.of(SalesChannel.TV),
                new ParcelSize(30, 20, 12, 850));
    }

    public static DescribeProduct toy(String itemCode) {
        return product(itemCode, "완구", Origin.DOMESTIC, Set.of());
    }

    public String add(DescribeProduct product) {
        return beans.get(ProductCounter.class).add(company, product, "tester");
    }

    public void change(String code, DescribeProduct product) {
        beans.get(ProductCounter.class)
                .change(company, code, get(code).details().version(), product, "tester");
    }

    public PartnerProduct get(String code) {
        return beans.get(ProductShelf.class)
                .find(Optional.of(company.id()), code)
                .orElseThrow();
    }
}
