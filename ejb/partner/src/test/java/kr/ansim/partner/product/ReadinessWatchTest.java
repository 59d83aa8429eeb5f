package kr.ansim.partner.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.ProductKey;
import kr.ansim.certification.ProductReleased;
import kr.ansim.certification.Verdict;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.CompanyMoved;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.Origin;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.review.PaperDecided;
import kr.ansim.platform.OutboxMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which acts have products looked at again, and what is found without any. */
class ReadinessWatchTest {

    private final ProductHouse house = new ProductHouse();
    private final ReadinessWatch watch = house.beans.get(ReadinessWatch.class);
    private final String code = house.add(ProductHouse.toy("DR-100"));
    private final UUID id = house.get(code).details().id();

    @Test
    void a_decision_on_its_paper_is_told_when_it_made_the_product_ready() {
        accept(today().plusYears(1));
        watch.decided(decided(PaperSubject.PRODUCT));
        assertThat(house.fired).isEmpty();
        assertThat(told()).containsExactly(news(true));
    }

    @Test
    void a_paper_of_the_company_makes_no_product_ready() {
        watch.decided(decided(PaperSubject.COMPANY));
        assertThat(house.outbox).isEmpty();
    }

    @Test
    void what_is_handed_over_twice_is_told_once() {
        accept(today().plusYears(1));
        watch.decided(decided(PaperSubject.PRODUCT));
        watch.decided(decided(PaperSubject.PRODUCT));
        house.outbox.add(house.outbox.get(0));
        assertThat(told()).containsExactly(news(true));
    }

    @Test
    void a_hold_and_its_release_are_told() {
        ready();
        ProductKey product = new ProductKey(Ids.next(), house.company.id(), code, "");
        house.held.add(code);
        watch.held(new ProductHeld(product, Ids.next(), HoldCause.CERTIFICATE, Verdict.REVOKED, List.of()));
        assertThat(told()).containsExactly(news(false));
        house.held.clear();
        watch.released(new ProductReleased(product, Ids.next()));
        assertThat(told()).containsExactly(news(true));
    }

    @Test
    void products_of_shops_are_none_of_ours() {
        watch.released(new ProductReleased(new ProductKey(Ids.next(), Ids.next(), "SHOP-1", ""), Ids.next()));
        assertThat(house.outbox).isEmpty();
    }

    @Test
    void changed_data_that_ask_for_more_are_told() {
        ready();
        house.change(code, ProductHouse.product("DR-100", "식품", Origin.DOMESTIC, Set.of()));
        house.fired.stream()
                .filter(ProductDescribed.class::isInstance)
                .map(ProductDescribed.class::cast)
                .toList()
                .forEach(watch::described);
        house.fired.clear();
        assertThat(told()).containsExactly(news(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWN", "REFUSED"})
    void a_company_that_leaves_takes_its_products_along(String state) {
        ready();
        house.statements.update("UPDATE partner_company SET state = ? WHERE id = ?", state, house.company.id());
        watch.moved(new CompanyMoved(house.company.id(), CompanyStepKind.WITHDRAWN, "tester"));
        assertThat(told()).containsExactly(news(false));
    }

    /** One message would have no time for thousands of them. */
    @Test
    void a_company_that_leaves_has_each_of_its_products_looked_at_alone() {
        ready();
        house.add(ProductHouse.toy("DR-200"));
        house.statements.update("UPDATE partner_company SET state = 'WITHDRAWN' WHERE id = ?", house.company.id());
        watch.moved(new CompanyMoved(house.company.id(), CompanyStepKind.WITHDRAWN, "tester"));
        watch.handle(house.outbox.remove(0));
        assertThat(house.fired).isEmpty();
        assertThat(house.outbox).singleElement().extracting(OutboxMessage::key).isEqualTo(id.toString());
        assertThat(told()).containsExactly(news(false));
    }

    @Test
    void the_end_of_a_paper_is_found_without_any_act() {
        accept(today().plusDays(10));
        watch.lookAtAll();
        assertThat(house.fired).containsExactly(news(true));
        house.fired.clear();
        house.clock.move(Duration.ofDays(9));
        watch.lookAtAll();
        assertThat(house.fired).isEmpty();
        house.clock.move(Duration.ofDays(2));
        watch.lookAtAll();
        watch.lookAtAll();
        assertThat(house.fired).containsExactly(news(false));
    }

    /** Products were ready before anybody kept what was told: that is no news. */
    @Test
    void a_product_older_than_all_this_is_noted_and_told_to_nobody() {
        accept(today().plusDays(10));
        house.statements.update("INSERT INTO partner_readiness_told (product_id) VALUES (?)", id);
        watch.lookAtAll();
        assertThat(house.fired).isEmpty();
        house.clock.move(Duration.ofDays(11));
        watch.lookAtAll();
        assertThat(house.fired).containsExactly(news(false));
    }

    private void ready() {
        accept(today().plusYears(1));
        watch.lookAtAll();
        house.fired.clear();
    }

    /** What goes out when the outbox has handed over all that waits. */
    private List<Object> told() {
        while (!house.outbox.isEmpty()) {
            watch.handle(house.outbox.remove(0));
        }
        List<Object> told = List.copyOf(house.fired);
        house.fired.clear();
        return told;
    }

    private ReadinessChanged news(boolean ready) {
        return new ReadinessChanged(house.company.id(), code, "DR-100", ready);
    }

    private PaperDecided decided(PaperSubject subject) {
        return new PaperDecided(Ids.next(), house.company.id(), subject, id, "kc-certificate", DecisionKind.ACCEPTED);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.clock.instant(), SystemClock.KOREA);
    }

    private void accept(LocalDate end) {
        house.get(code).papers().forEach(paper -> accept(paper.asked().kind().code(), end));
    }

    private void accept(String paper, LocalDate end) {
        UUID submission = Ids.next();
        house.statements.update(
                "INSERT INTO partner_submission (id, company_id, subject, subject_id, paper, version, number, ends_on,"
                        + " submitted_at, submitted_by) VALUES (?, ?, 'PRODUCT', ?, ?, 1, '', ?, ?, '')",
                submission,
                house.company.id(),
                id,
                paper,
                end,
                house.clock.instant());
        house.statements.update(
                "INSERT INTO partner_decision (id, company_id, subject, subject_id, paper, category, submission_id, kind, reasons,"
                        + " words, ends_on, decided_at, decided_by) VALUES (?, ?, 'PRODUCT', ?, ?, '', ?, 'ACCEPTED', '', '', ?, ?, '')",
                Ids.next(),
                house.company.id(),
                id,
                paper,
                submission,
                end,
                house.clock.instant());
    }
}
