package kr.ansim.partner.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.FindProducts;
import kr.ansim.partner.Origin;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PartnerProduct;
import kr.ansim.partner.ProductDetails;
import kr.ansim.partner.ProductStage;
import kr.ansim.partner.ProductTraits;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.requirement.PaperTables;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/**
 * Anything that can happen to a product, in any order, held against a model that looks back over all of it for each
 * question: ready exactly when every required paper is settled, nothing is held and the company supplies products.
 */
class ReadinessProperties {

    private enum What {
        HAND_IN,
        CLAIM,
        ACCEPT,
        RETURN,
        WAIVE,
        LIFT,
        SETTLE_ALL,
        DESCRIBE,
        HOLD,
        RELEASE,
        COMPANY_LEAVES,
        COMPANY_COMES,
        SUSPEND,
        RESUME,
        TIME_PASSES
    }

    /** @param which paper or category is meant @param days until its end, none when negative */
    private record Step(What what, int which, int days) {}

    private record Past(What what, String paper, UUID submission, Optional<LocalDate> end) {}

    private static final List<String> CATEGORIES = List.of("완구", "전기용품", "어린이용 가구");

    private final ProductHouse house = new ProductHouse();
    private final List<Past> past = new ArrayList<>();
    private boolean suspended;
    private CompanyState state = CompanyState.ACTIVE;
    private int items;
    private String code = "";
    private UUID id = Ids.next();

    @Property(tries = 400)
    void a_product_is_ready_exactly_when_nothing_stands_against_it(@ForAll("lives") List<Step> steps) {
        past.clear();
        if (++items % 10 == 0) {
            clearOut();
        }
        code = house.add(ProductHouse.toy("DR-" + items));
        id = house.get(code).details().id();
        house.fired.clear();
        boolean before = false;
        for (Step step : steps) {
            house.clock.move(Duration.ofSeconds(1));
            happen(step);
            before = toldAfter(before);
            PartnerProduct product = house.get(code);
            Statistics.collect(product.readiness().ready());
            assertThat(product.readiness().ready())
                    .as("after %s of %s", step, steps)
                    .isEqualTo(expected(product));
            assertThat(house.beans
                            .get(ProductShelf.class)
                            .list(Optional.of(house.company.id()), new FindProducts(Optional.empty(), code, null, 1))
                            .get(0)
                            .readiness())
                    .isEqualTo(product.readiness());
        }
        Statistics.coverage(seen -> seen.check(true).count(count -> count > 20));
        assertStageAmongAll();
        house.held.clear();
        happen(new Step(What.RESUME, 0, -1));
        happen(new Step(What.COMPANY_COMES, 0, -1));
    }

    /** Each step reads all products of the company, and hundreds of earlier lives would make every one slower. */
    private void clearOut() {
        List.of("partner_product", "partner_submission", "partner_decision", "partner_suspension")
                .forEach(table -> house.statements.update("DELETE FROM " + table));
    }

    /** Systems hear of each change, and of nothing else, however often somebody looks. @return whether it is ready now */
    private boolean toldAfter(boolean before) {
        ToldReadiness told = house.beans.get(ToldReadiness.class);
        ProductDetails details = house.get(code).details();
        boolean ready = house.get(code).readiness().ready();
        house.fired.removeIf(event -> !(event instanceof ReadinessChanged));
        assertThat(told.outdated(details.company()).contains(id)).isEqualTo(ready != before);
        told.look(id);
        told.look(id);
        ReadinessChanged news = new ReadinessChanged(
                details.company(), code, details.description().itemCode(), ready);
        assertThat(house.fired).isEqualTo(ready == before ? List.of() : List.of(news));
        house.fired.clear();
        assertThat(told.outdated(details.company())).doesNotContain(id);
        return ready;
    }

    /** Looked at with all others it is as far as by itself. */
    private void assertStageAmongAll() {
        ProductShelf shelf = house.beans.get(ProductShelf.class);
        Optional<UUID> company = Optional.of(house.company.id());
        ProductStage alone = shelf.list(company, new FindProducts(Optional.empty(), code, null, 1))
                .get(0)
                .stage();
        Statistics.label("stage").collect(alone);
        Statistics.label("stage")
                .coverage(seen -> List.of(ProductStage.values())
                        .forEach(stage -> seen.check(stage).count(count -> count > 3)));
        assertThat(house.beans.get(ProductStages.class).of(company)).containsEntry(id, alone);
        assertThat(house.beans.get(ProductStages.class).of(Optional.empty())).containsEntry(id, alone);
    }

    private boolean expected(PartnerProduct product) {
        boolean settled = asked(product).stream()
                .filter(RequiredPaper::required)
                .allMatch(paper -> isSettled(paper.kind().code()));
        return settled && !house.held.contains(code) && !suspended && state == CompanyState.ACTIVE;
    }

    private List<RequiredPaper> asked(PartnerProduct product) {
        return house.beans
                .get(PaperTables.class)
                .today()
                .asks(
                        PaperSubject.PRODUCT,
                        ProductTraits.of(product.details().description()).values());
    }

    /** By who had the last word on what. */
    private boolean isSettled(String paper) {
        boolean waived = false;
        boolean accepted = false;
        Optional<UUID> inForce = Optional.empty();
        for (Past one : past.stream().filter(each -> each.paper().equals(paper)).toList()) {
            boolean holds = one.end().filter(end -> end.isBefore(today())).isEmpty();
            switch (one.what()) {
                case WAIVE -> waived = holds;
                case LIFT -> waived = false;
                case ACCEPT -> {
                    accepted = holds;
                    inForce = Optional.of(one.submission());
                }
                case RETURN -> accepted = accepted && !inForce.equals(Optional.of(one.submission()));
                default -> {}
            }
        }
        return waived || accepted;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.clock.instant(), SystemClock.KOREA);
    }

    private void happen(Step step) {
        switch (step.what()) {
            case HAND_IN, CLAIM, ACCEPT, RETURN, WAIVE, LIFT -> {
                List<RequiredPaper> asked = asked(house.get(code));
                happen(step, asked.get(step.which() % asked.size()).kind().code());
            }
            case SETTLE_ALL ->
                asked(house.get(code)).forEach(paper -> {
                    String kind = paper.kind().code();
                    happen(new Step(What.HAND_IN, 0, -1), kind);
                    happen(new Step(What.ACCEPT, 0, step.days()), kind);
                });
            case DESCRIBE ->
                house.change(
                        code,
                        ProductHouse.product(
                                "DR-" + items,
                                CATEGORIES.get(step.which() % CATEGORIES.size()),
                                Origin.values()[step.which() / 3 % 3],
                                step.which() % 2 == 0 ? Set.of() : Set.of("최초·최고·수치 표현", "무선 기능")));
            case HOLD -> house.held.add(code);
            case RELEASE -> house.held.remove(code);
            case COMPANY_LEAVES -> company(CompanyState.WITHDRAWN);
            case COMPANY_COMES -> company(CompanyState.ACTIVE);
            case SUSPEND -> {
                suspended = true;
                house.statements.update(
                        "INSERT INTO partner_suspension (id, company_id, kind, reason, since, begun_by)"
                                + " VALUES (?, ?, 'MANUAL', '', ?, '')",
                        Ids.next(),
                        house.company.id(),
                        house.clock.instant());
            }
            case RESUME -> {
                suspended = false;
                house.statements.update(
                        "UPDATE partner_suspension SET ended_at = ? WHERE ended_at IS NULL", house.clock.instant());
            }
            case TIME_PASSES -> house.clock.move(Duration.ofDays(20));
        }
    }

    private void company(CompanyState now) {
        state = now;
        house.statements.update("UPDATE partner_company SET state = ? WHERE id = ?", now, house.company.id());
    }

    private void happen(Step step, String paper) {
        house.clock.move(Duration.ofSeconds(1));
        List<UUID> versions = past.stream()
                .filter(one -> one.paper().equals(paper) && one.what() == What.HAND_IN)
                .map(Past::submission)
                .toList();
        Optional<LocalDate> end = step.days() < 0 ? Optional.empty() : Optional.of(today().plusDays(step.days()));
        boolean ofPaper = step.what() == What.WAIVE || step.what() == What.LIFT;
        if (step.what() == What.HAND_IN) {
            UUID submission = Ids.next();
            house.statements.update(
                    "INSERT INTO partner_submission (id, company_id, subject, subject_id, paper, version, number, ends_on,"
                            + " submitted_at, submitted_by) VALUES (?, ?, 'PRODUCT', ?, ?, ?, '', ?, ?, '')",
                    submission,
                    house.company.id(),
                    id,
                    paper,
                    versions.size() + 1,
                    end.orElse(null),
                    house.clock.instant());
            past.add(new Past(step.what(), paper, submission, Optional.empty()));
        } else if (ofPaper || !versions.isEmpty()) {
            UUID submission = ofPaper ? new UUID(0, 0) : versions.get(step.which() % versions.size());
            decide(step.what(), paper, submission, end, ofPaper);
            past.add(new Past(step.what(), paper, submission, end));
        }
    }

    private void decide(What what, String paper, UUID submission, Optional<LocalDate> end, boolean ofPaper) {
        String kind = switch (what) {
            case ACCEPT -> "ACCEPTED";
            case RETURN -> "RETURNED";
            case WAIVE -> "WAIVED";
            case LIFT -> "WAIVER_LIFTED";
            default -> "";
        };
        if (!kind.isEmpty()) {
            house.statements.update(
                    "INSERT INTO partner_decision (id, company_id, subject, subject_id, paper, category, submission_id, kind, reasons,"
                            + " words, ends_on, decided_at, decided_by) VALUES (?, ?, 'PRODUCT', ?, ?, '', ?, ?, '', '', ?, ?, '')",
                    Ids.next(),
                    house.company.id(),
                    id,
                    paper,
                    ofPaper ? null : submission,
                    kind,
                    end.orElse(null),
                    house.clock.instant());
        }
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(What.SETTLE_ALL)),
                                Tuple.of(10, Arbitraries.of(What.class))),
                        Arbitraries.integers().between(0, 17),
                        Arbitraries.integers().between(-40, 60))
                .as(Step::new)
                .list()
                .ofMaxSize(14);
    }
}
