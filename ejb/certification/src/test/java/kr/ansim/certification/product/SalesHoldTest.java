package kr.ansim.certification.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.Fields;
import kr.ansim.certification.Heard;
import kr.ansim.certification.HeldNumber;
import kr.ansim.certification.HoldDetails;
import kr.ansim.certification.HoldStep;
import kr.ansim.certification.HoldStep.Kind;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.ProductReleased;
import kr.ansim.certification.ReleaseAsked;
import kr.ansim.certification.ReleaseDropped;
import kr.ansim.certification.Tables;
import kr.ansim.certification.Trail;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.certification.verdict.NumberStanding;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Statements;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A product is held for a certificate, one officer wants it released, and another agrees or not. */
class SalesHoldTest {

    private static final String NUMBER = "SU079002-23902";
    private static final String OTHER = "XU109011-23911";

    private final MovableClock clock = new MovableClock();
    private final Trail trail = new Trail();
    private final Heard<ProductHeld> held = new Heard<>();
    private final Heard<ReleaseAsked> asked = new Heard<>();
    private final Heard<ReleaseDropped> dropped = new Heard<>();
    private final Heard<ProductReleased> released = new Heard<>();
    private final Statements statements = Tables.make();
    private final Shelf shelf = new Shelf(statements);
    private final UUID toy = shelf.toy(NUMBER, OTHER);
    private final Holds holds = Fields.with(new Holds(), "statements", statements);
    private final HoldLog log = Fields.with(new HoldLog(), "statements", statements);
    private final Holding holding = new Holding();
    private final Releases releases = new Releases();
    private String caller = "first";

    @BeforeEach
    void open() {
        HeldRecalls recalls = Fields.with(new HeldRecalls(), "statements", statements);
        Fields.with(holds, "recalls", recalls);
        Fields.with(log, "recalls", recalls);
        Fields.with(holding, "holds", holds);
        Fields.with(holding, "log", log);
        Fields.with(holding, "dropped", dropped);
        Fields.with(releases, "log", log);
        Fields.with(releases, "asked", asked);
        Fields.with(holding, "trail", trail);
        Fields.with(holding, "held", held);
        Fields.with(releases, "holds", holds);
        Fields.with(releases, "trail", trail);
        Fields.with(releases, "released", released);
        Fields.with(releases, "clock", clock);
        Fields.with(releases, "session", session());
    }

    @Test
    void a_hold_tells_the_answers_that_caused_it() {
        NumberStanding revoked = number(NUMBER, Verdict.REVOKED);
        hold(revoked);
        assertThat(details().numbers()).containsExactly(held(revoked));
        NumberStanding suspended = number(OTHER, Verdict.SUSPENDED);
        hold(revoked, suspended);
        assertThat(details().numbers()).containsExactly(held(revoked), held(suspended));
        assertThat(details().numbersText()).isEqualTo(NUMBER + ", " + OTHER);
        assertThat(trail.take()).containsExactly("product.held", "product.held-besides");
        assertThat(held.take()).extracting(ProductHeld::numbersText).containsExactly(NUMBER, OTHER);
    }

    @Test
    void a_number_that_has_become_bad_anew_is_held_for_its_new_answer() {
        hold(number(NUMBER, Verdict.REVOKED));
        hold(number(NUMBER, Verdict.VALID));
        NumberStanding anew = number(NUMBER, Verdict.REVOKED);
        hold(anew);
        assertThat(details().numbers()).containsExactly(held(anew));
        hold(number(NUMBER, Verdict.REVOKED));
        assertThat(details().numbers()).containsExactly(held(anew));
    }

    @Test
    void what_becomes_worse_than_it_is_held_for_ends_the_request_for_its_release() {
        UUID hold = hold(number(NUMBER, Verdict.SUSPENDED));
        releases.ask(hold, "two months are over");
        Instant read = clock.instant();
        NumberStanding revoked = number(NUMBER, Verdict.REVOKED);
        hold(revoked);
        assertThat(details()).satisfies(open -> {
            assertThat(open.id()).isEqualTo(hold);
            assertThat(open.verdict()).isEqualTo(Verdict.REVOKED);
            assertThat(open.numbers()).containsExactly(held(revoked));
        });
        caller = "second";
        refused(CertificationRule.RELEASE_NOT_ASKED, () -> releases.agree(hold, read));
    }

    @Test
    void what_was_released_is_held_again_only_when_it_stands_worse() {
        release(hold(number(NUMBER, Verdict.SUSPENDED), number(OTHER, Verdict.REVOKED)));
        held.take();
        judged(number(NUMBER, Verdict.SUSPENDED), number(OTHER, Verdict.REVOKED));
        judged(number(NUMBER, Verdict.SUSPENDED), number(OTHER, Verdict.SUSPENDED));
        assertThat(holds.openSince(toy)).isEmpty();
        hold(number(NUMBER, Verdict.REVOKED), number(OTHER, Verdict.SUSPENDED));
        assertThat(held.take()).extracting(ProductHeld::verdict).containsExactly(Verdict.REVOKED);
    }

    @Test
    void all_that_happened_to_a_hold_is_told_when_it_is_over() {
        UUID hold = hold(number(NUMBER, Verdict.SUSPENDED));
        releases.ask(hold, "wrong number");
        releases.takeBack(hold);
        releases.ask(hold, "two months are over");
        hold(number(NUMBER, Verdict.SUSPENDED), number(OTHER, Verdict.REVOKED));
        releases.ask(hold, "new certificates");
        caller = "second";
        releases.agree(hold, clock.instant());
        assertThat(log.of(toy, 99))
                .extracting(HoldStep::kind, step -> step.by().orElse(""), HoldStep::reason)
                .containsExactly(
                        tuple(Kind.RELEASED, "second", ""),
                        tuple(Kind.ASKED, "first", "new certificates"),
                        tuple(Kind.DROPPED, "", ""),
                        tuple(Kind.BESIDES, "", ""),
                        tuple(Kind.ASKED, "first", "two months are over"),
                        tuple(Kind.TAKEN_BACK, "first", ""),
                        tuple(Kind.ASKED, "first", "wrong number"),
                        tuple(Kind.OPENED, "", ""));
        assertThat(log.of(toy, 99))
                .filteredOn(step -> !step.causes().isEmpty())
                .flatExtracting(HoldStep::causes)
                .containsExactly(
                        VerdictReason.of(Code.CERTIFICATE_HOLDS, "REVOKED", OTHER),
                        VerdictReason.of(Code.CERTIFICATE_HOLDS, "SUSPENDED", NUMBER));
        assertThat(log.of(toy, 2)).hasSize(2);
    }

    @Test
    void who_asks_is_told_to_the_others_and_hears_when_one_more_cause_ends_the_request() {
        UUID hold = hold(number(NUMBER, Verdict.REVOKED));
        releases.ask(hold, "new certificate");
        assertThat(asked.take()).extracting(ReleaseAsked::by).containsExactly("first");
        UUID recall = UUID.randomUUID();
        holding.hold(shelf.products().find(toy).orElseThrow(), recall, clock.instant());
        assertThat(dropped.take()).extracting(ReleaseDropped::asker).containsExactly("first");
        holding.hold(shelf.products().find(toy).orElseThrow(), recall, clock.instant());
        assertThat(dropped.take()).isEmpty();
    }

    @Test
    void who_has_asked_takes_the_request_back_and_may_ask_again() {
        UUID hold = hold(number(NUMBER, Verdict.REVOKED));
        releases.ask(hold, "new certificate");
        assertThat(details().askedBy()).contains("first");
        releases.takeBack(hold);
        assertThat(details()).satisfies(open -> {
            assertThat(open.askedBy()).isEmpty();
            assertThat(open.askedReason()).isEmpty();
            assertThat(open.askedAt()).isEmpty();
        });
        assertThat(trail.take()).containsExactly("product.held", "product.release-asked", "product.release-taken-back");
        refused(CertificationRule.RELEASE_NOT_ASKED, () -> releases.takeBack(hold));
        releases.ask(hold, "another reason");
        assertThat(details().askedReason()).isEqualTo("another reason");
    }

    @Test
    void nobody_puts_another_request_in_the_place_of_somebody_elses() {
        UUID hold = hold(number(NUMBER, Verdict.REVOKED));
        releases.ask(hold, "new certificate");
        releases.ask(hold, "new certificate, see the note");
        caller = "second";
        refused(CertificationRule.RELEASE_ASKED, () -> releases.ask(hold, "just because"));
        assertThat(details().askedBy()).contains("first");
        assertThat(details().askedReason()).isEqualTo("new certificate, see the note");
        caller = "first";
        releases.takeBack(hold);
        caller = "second";
        releases.ask(hold, "just because");
        assertThat(details().askedBy()).contains("second");
    }

    @Test
    void nobody_else_takes_it_back() {
        UUID hold = hold(number(NUMBER, Verdict.REVOKED));
        releases.ask(hold, "new certificate");
        caller = "second";
        refused(CertificationRule.RELEASE_OF_ANOTHER, () -> releases.takeBack(hold));
        assertThat(details().askedBy()).contains("first");
    }

    @Test
    void another_agrees_to_the_request_that_was_read() {
        UUID hold = hold(number(NUMBER, Verdict.REVOKED));
        releases.ask(hold, "new certificate");
        refused(CertificationRule.SECOND_PERSON_NEEDED, () -> releases.agree(hold, clock.instant()));
        caller = "second";
        releases.agree(hold, clock.instant());
        assertThat(holds.open(toy)).isEmpty();
        assertThat(released.take()).extracting(ProductReleased::holdId).containsExactly(hold);
        caller = "first";
        refused(CertificationRule.HOLD_NOT_OPEN, () -> releases.takeBack(hold));
    }

    @Test
    void nobody_agrees_to_what_was_taken_back_or_asked_for_again_meanwhile() {
        UUID hold = hold(number(NUMBER, Verdict.REVOKED));
        releases.ask(hold, "new certificate");
        Instant read = clock.instant();
        releases.takeBack(hold);
        caller = "second";
        refused(CertificationRule.RELEASE_NOT_ASKED, () -> releases.agree(hold, read));
        caller = "first";
        clock.move(Duration.ofSeconds(5));
        releases.ask(hold, "just because");
        caller = "second";
        refused(CertificationRule.RELEASE_ASKED_ANEW, () -> releases.agree(hold, read));
        releases.agree(hold, clock.instant());
        assertThat(holds.openSince(toy)).isEmpty();
    }

    private static void refused(CertificationRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }

    private UUID hold(NumberStanding... numbers) {
        judged(numbers);
        return details().id();
    }

    private void judged(NumberStanding... numbers) {
        Verdict worst = Stream.of(numbers).map(NumberStanding::verdict).reduce(Verdict.VALID, Verdict::orWorse);
        clock.move(Duration.ofSeconds(1));
        holding.judged(product(), worst, List.of(numbers), clock.instant());
        statements.update("UPDATE certification_product SET verdict = ? WHERE id = ?", worst, toy);
    }

    private void release(UUID hold) {
        releases.ask(hold, "new certificate");
        caller = "second";
        releases.agree(hold, clock.instant());
    }

    private HoldDetails details() {
        return holds.open(toy).orElseThrow();
    }

    private WatchedProduct product() {
        return shelf.products().find(toy).orElseThrow();
    }

    private static NumberStanding number(String number, Verdict verdict) {
        return new NumberStanding(number, verdict, Optional.of(UUID.randomUUID()));
    }

    private static HeldNumber held(NumberStanding number) {
        return new HeldNumber(number.number(), number.evidence());
    }

    private SessionContext session() {
        Principal principal = () -> caller;
        return (SessionContext) Proxy.newProxyInstance(
                SessionContext.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, none) -> principal);
    }
}
