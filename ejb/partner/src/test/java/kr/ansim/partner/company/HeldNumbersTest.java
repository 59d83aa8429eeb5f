package kr.ansim.partner.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ApplicationDetails;
import kr.ansim.partner.ApplicationStep;
import kr.ansim.partner.ChooseSales;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.DescribeCompany;
import kr.ansim.partner.LegalForm;
import kr.ansim.partner.MovableClock;
import kr.ansim.partner.NamePeople;
import kr.ansim.partner.NumberClaim;
import kr.ansim.partner.NumberClaimed;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.PartnerTables;
import kr.ansim.partner.RegisterCompany;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.Trail;
import kr.ansim.partner.Wired;
import kr.ansim.partner.approval.Approvals;
import kr.ansim.partner.paper.Papers;
import kr.ansim.partner.review.ReviewItems;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A registration number belongs to nobody before an application with it is handed in, and then to one company alone. */
class HeldNumbersTest {

    private static final BusinessNumber NUMBER = new BusinessNumber("2148639239");
    private static final BusinessNumber OTHER = new BusinessNumber("1208147521");
    private static final String STAFF = "account:staff";

    private final DataSource source = PartnerTables.source();
    private final MovableClock clock = new MovableClock();
    private final List<Object> told = new ArrayList<>();
    private final Wired beans = new Wired()
            .with(Statements.class, new Statements(source))
            .with(Clock.class, clock)
            .with(AuditTrail.class, new Trail())
            .with(Event.class, events())
            .with(ReviewItems.class, new ReviewItems() {
                @Override
                public void enterAll(UUID company) {}
            })
            .with(Papers.class, new Papers() {
                @Override
                public List<PaperStanding> standing(UUID subject, List<RequiredPaper> asked) {
                    return List.of();
                }
            });
    private final Companies companies = beans.get(Companies.class);
    private final HeldNumbers numbers = beans.get(HeldNumbers.class);
    private final NumberClaims claims = beans.get(NumberClaims.class);
    private final Approvals approvals = beans.get(Approvals.class);

    private Event<?> events() {
        return (Event<?>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("fire")) {
                        told.add(arguments[0]);
                    }
                    return null;
                });
    }

    private UUID draft(BusinessNumber number, String name) {
        return companies.begin(Ids.next(), number, name);
    }

    private void handIn(UUID company) {
        CompanyDetails known = companies.find(company).orElseThrow();
        DescribeCompany description = new DescribeCompany(
                known.registrationNumber().written(),
                known.name(),
                LegalForm.CORPORATION,
                LocalDate.EPOCH,
                "02-1234-5678",
                "06236",
                "서울");
        approvals.handIn(
                new ApplicationDetails(
                        company,
                        known.state(),
                        description,
                        new NamePeople(List.of(), List.of()),
                        Optional.empty(),
                        new ChooseSales(Set.of(), Set.of()),
                        Set.of(ApplicationStep.values()),
                        clock.instant(),
                        Optional.empty()),
                "account:owner");
    }

    private RuleBroken refused(UUID company) {
        RuleBroken[] broken = new RuleBroken[1];
        assertThatThrownBy(() -> handIn(company)).isInstanceOfSatisfying(RuleBroken.class, one -> broken[0] = one);
        return broken[0];
    }

    private CompanyState state(UUID company) {
        return companies.find(company).orElseThrow().state();
    }

    @Test
    void a_draft_keeps_nobody_from_applying_and_speaks_for_nobody() {
        UUID squatter = draft(NUMBER, "(주)먼저");
        assertThat(companies.withNumber(NUMBER.digits())).isEmpty();
        UUID real = draft(NUMBER, "(주)진짜");
        handIn(real);
        assertThat(companies.withNumber(NUMBER.digits()))
                .map(CompanyDetails::id)
                .contains(real);
        assertThat(numbers.of(squatter)).isEmpty();
        assertThat(numbers.of(real)).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED", "RETURNED", "ACTIVE"})
    void the_refusal_is_the_same_in_whichever_state_the_holder_is(String state) {
        UUID holder;
        if (state.equals("ACTIVE")) {
            holder = companies.register(new RegisterCompany("(주)있는", NUMBER.digits(), "", "", Ids.next()));
        } else {
            holder = draft(NUMBER, "(주)있는");
            handIn(holder);
            if (state.equals("RETURNED")) {
                approvals.turnBack(holder, "고쳐 주세요", STAFF);
            }
        }
        UUID applicant = draft(NUMBER, "(주)나중");
        RuleBroken broken = refused(applicant);
        assertThat(broken.code()).isEqualTo(PartnerRule.REGISTRATION_NUMBER_NOT_FREE);
        assertThat(broken.arguments()).isEmpty();
        assertThat(broken.field()).isNull();
        assertThat(state(applicant)).isEqualTo(CompanyState.APPLYING);
    }

    @Test
    void reviewers_are_told_once_who_wants_the_number_of_whom() {
        UUID holder = draft(NUMBER, "(주)먼저");
        handIn(holder);
        UUID applicant = draft(NUMBER, "(주)나중");
        refused(applicant);
        refused(applicant);
        assertThat(told.stream().filter(NumberClaimed.class::isInstance))
                .containsExactly(new NumberClaimed(applicant, holder));
        assertThat(claims.against(holder)).extracting(NumberClaim::name).containsExactly("(주)나중");
        assertThat(claims.against(applicant)).isEmpty();
    }

    @Test
    void refusing_or_taking_back_frees_the_number() {
        UUID first = draft(NUMBER, "(주)하나");
        handIn(first);
        approvals.withdraw(first, "account:owner");
        UUID second = draft(NUMBER, "(주)둘");
        handIn(second);
        approvals.turnBack(second, "고쳐 주세요", STAFF);
        UUID third = draft(NUMBER, "(주)셋");
        refused(third);
        approvals.refuse(second, "귀사의 번호가 아닙니다", STAFF);
        handIn(third);
        assertThat(Stream.of(first, second, third).map(this::state))
                .containsExactly(CompanyState.WITHDRAWN, CompanyState.REFUSED, CompanyState.SUBMITTED);
        assertThat(companies.withNumber(NUMBER.digits()))
                .map(CompanyDetails::id)
                .contains(third);
    }

    @Test
    void a_returned_application_keeps_its_number_until_it_is_handed_in_with_another() {
        UUID company = draft(NUMBER, "(주)고침");
        handIn(company);
        approvals.turnBack(company, "번호를 고쳐 주세요", STAFF);
        companies.rename(company, OTHER, "(주)고침");
        assertThat(numbers.of(company)).contains(NUMBER);
        refused(draft(NUMBER, "(주)다른"));
        handIn(company);
        assertThat(numbers.of(company)).contains(OTHER);
        handIn(draft(NUMBER, "(주)또다른"));
    }

    /** By it certificates are told whose they are, and consents are given. */
    @Test
    void certification_hears_of_the_number_that_is_held_and_not_of_one_that_was_typed() {
        CertificateHolders holders = beans.get(CertificateHolders.class);
        UUID company = draft(NUMBER, "(주)고침");
        assertThat(holders.find(company).orElseThrow().numberHeld()).isFalse();
        handIn(company);
        approvals.turnBack(company, "고쳐 주세요", STAFF);
        companies.rename(company, OTHER, "(주)고침");
        assertThat(holders.find(company)).hasValueSatisfying(holder -> {
            assertThat(holder.numberHeld()).isTrue();
            assertThat(holder.registrationNumber()).isEqualTo(NUMBER);
        });
    }

    @Test
    void companies_of_before_hold_their_numbers_if_they_have_handed_in() {
        DataSource older = PartnerTables.empty();
        String migration = "V20261127184000";
        PartnerTables.migrate(older, file -> file.compareTo(migration) < 0);
        Statements statements = new Statements(older);
        for (CompanyState state : CompanyState.values()) {
            statements.update(
                    "INSERT INTO partner_company (id, name, registration_number, group_id, group_name, state,"
                            + " registered_at) VALUES (?, ?, ?, '', '', ?, ?)",
                    Ids.next(),
                    state.name(),
                    "%010d".formatted(state.ordinal()),
                    state,
                    clock.instant());
        }
        PartnerTables.migrate(older, file -> file.compareTo(migration) >= 0);
        assertThat(statements.list(
                        "SELECT name FROM partner_company WHERE held_number = registration_number ORDER BY name",
                        row -> row.string("name")))
                .containsExactly("ACTIVE", "RETURNED", "SUBMITTED");
    }

    /** Consents that it gave are ended by its number, after it has gone too. */
    @Test
    void a_number_typed_after_the_return_and_never_handed_in_ends_with_the_application() {
        companies.register(new RegisterCompany("(주)있는", OTHER.digits(), "", "", Ids.next()));
        UUID company = draft(NUMBER, "(주)고침");
        handIn(company);
        approvals.turnBack(company, "고쳐 주세요", STAFF);
        companies.rename(company, OTHER, "(주)고침");
        approvals.withdraw(company, "account:owner");
        assertThat(companies.find(company).orElseThrow().registrationNumber()).isEqualTo(NUMBER);
    }

    @Test
    void of_two_that_hand_in_at_once_one_gets_the_number() {
        for (int round = 0; round < 20; round++) {
            List<UUID> both = List.of(draft(NUMBER, "(주)이쪽"), draft(NUMBER, "(주)저쪽"));
            CyclicBarrier start = new CyclicBarrier(both.size());
            List<CompletableFuture<Boolean>> tries = both.stream()
                    .map(company -> CompletableFuture.supplyAsync(() -> {
                        try {
                            start.await(10, TimeUnit.SECONDS);
                            return numbers.take(company);
                        } catch (Exception broken) {
                            throw new IllegalStateException(broken);
                        }
                    }))
                    .toList();
            assertThat(tries.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
            both.forEach(numbers::free);
        }
    }

    @Test
    void whoever_waits_for_one_that_is_being_handed_in_is_refused_when_it_is() throws SQLException {
        UUID first = draft(NUMBER, "(주)이쪽");
        UUID second = draft(NUMBER, "(주)저쪽");
        try (Connection open = source.getConnection()) {
            open.setAutoCommit(false);
            open.createStatement()
                    .executeUpdate("UPDATE partner_company SET held_number = registration_number WHERE name = '(주)이쪽'");
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> numbers.take(second));
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            open.commit();
            assertThat(waiting.join()).isFalse();
        }
        assertThat(numbers.holder(NUMBER.digits())).contains(first);
    }
}
