package kr.ansim.partner.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.partner.AcceptContract;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.ContractDetails;
import kr.ansim.partner.Fields;
import kr.ansim.partner.MovableClock;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.Tables;
import kr.ansim.partner.Trail;
import kr.ansim.partner.WriteTerms;
import kr.ansim.partner.company.Companies;
import kr.ansim.platform.CallerAddress;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.KeptFile;
import kr.ansim.platform.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContractsTest {

    private static final String OWNER = "account:owner";

    private final Statements statements = Tables.make();
    private final MovableClock clock = new MovableClock();
    private final Trail trail = new Trail();
    private final List<UUID> referred = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Companies companies = Fields.with(new Companies(), "statements", statements);
    private final Terms terms = with(new Terms());
    private final Contracts contracts =
            Fields.with(Fields.with(new Contracts(), "statements", statements), "terms", terms);
    private final ContractBook book = Fields.with(
            Fields.with(Fields.with(with(new ContractBook()), "contracts", contracts), "terms", terms),
            "files",
            new Files());
    private final Drafting drafting = drafting();
    private final ContractUpkeep upkeep = upkeep();

    @Test
    void terms_that_say_nothing_new_and_those_that_cannot_be_printed_are_refused() {
        WriteTerms wanted = new WriteTerms("제1조", "Article 1", LocalDate.ofInstant(clock.instant(), SystemClock.KOREA));
        int number = terms.write(wanted, "staff");
        assertThatThrownBy(() -> terms.write(wanted, "staff")).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.code()).isEqualTo(PartnerRule.TERMS_UNCHANGED);
            assertThat(broken.arguments()).containsExactly(number);
        });
        assertThatThrownBy(() -> terms.write(new WriteTerms("제1조\r\n\t끝 😀", "Article 1", wanted.validFrom()), "staff"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.field()).isEqualTo("korean");
                    assertThat(broken.arguments()).containsExactly("😀");
                });
        assertThat(terms.write(new WriteTerms("제1조\r\n\t끝", "Article 1", wanted.validFrom()), "staff"))
                .isEqualTo(number + 1);
    }

    private <T> T with(T bean) {
        Fields.with(Fields.with(bean, "statements", statements), "trail", trail);
        return Fields.with(bean, "clock", clock);
    }

    private Drafting drafting() {
        Drafting made = Fields.with(new Drafting(), "terms", terms);
        Fields.with(made, "contracts", contracts);
        Fields.with(made, "companies", companies);
        Fields.with(made, "book", book);
        Fields.with(made, "files", new Files());
        Fields.with(made, "trail", trail);
        return Fields.with(made, "clock", clock);
    }

    private ContractUpkeep upkeep() {
        ContractCalls calls = Fields.with(with(new ContractCalls()), "companies", companies);
        Fields.with(calls, "notifications", new Told());
        ContractUpkeep made = Fields.with(new ContractUpkeep(), "terms", terms);
        Fields.with(made, "calls", calls);
        Fields.with(made, "calendar", new HolidayCalendar(Set.of()));
        return Fields.with(made, "clock", clock);
    }

    private UUID company(CompanyState state) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO partner_company (id, name, registration_number, group_id, group_name, state, registered_at)"
                        + " VALUES (?, '(주)계약', ?, '', '', ?, ?)",
                id,
                List.of("2148639239", "1208147521", "2208183676").get(numbers++),
                state,
                clock.instant());
        statements.update(
                "INSERT INTO partner_member (account_id, company_id, owner, since) VALUES (?, ?, TRUE, ?)",
                Ids.next(),
                id,
                clock.instant());
        statements.update(
                "INSERT INTO partner_member (account_id, company_id, owner, since) VALUES (?, ?, FALSE, ?)",
                Ids.next(),
                id,
                clock.instant());
        return id;
    }

    private int numbers;
    private int written;

    private int write(LocalDate from) {
        written++;
        return terms.write(new WriteTerms("제" + written + "조", "Article " + written, from), "account:staff");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private void accept(UUID company) {
        ContractDetails contract = drafting.current(company).orElseThrow();
        book.accept(company, new AcceptContract(contract.id(), contract.sha256()), OWNER);
    }

    @AfterEach
    void nobodyIsServed() {
        CallerAddress.clear();
    }

    @Test
    void without_terms_there_is_nothing_to_accept() {
        UUID company = company(CompanyState.ACTIVE);
        assertThat(drafting.current(company)).isEmpty();
        assertThat(contracts.isAccepted(company)).isTrue();
        write(today().plusDays(1));
        assertThat(contracts.isAccepted(company)).isTrue();
        clock.move(Duration.ofDays(1));
        assertThat(contracts.isAccepted(company)).isFalse();
    }

    @Test
    void a_contract_is_drawn_up_once_and_accepted_with_time_address_and_hash() {
        write(today());
        UUID company = company(CompanyState.SUBMITTED);
        ContractDetails drawn = drafting.current(company).orElseThrow();
        assertThat(drafting.current(company).orElseThrow()).isEqualTo(drawn);
        assertThat(referred).hasSize(1);
        CallerAddress.set("192.0.2.7");
        book.accept(company, new AcceptContract(drawn.id(), drawn.sha256()), OWNER);
        ContractDetails accepted = contracts.of(company).get(0);
        assertThat(accepted.acceptance()).hasValueSatisfying(acceptance -> {
            assertThat(acceptance.at()).isEqualTo(clock.instant());
            assertThat(acceptance.by()).isEqualTo(OWNER);
            assertThat(acceptance.from()).isEqualTo("192.0.2.7");
        });
        assertThat(contracts.isAccepted(company)).isTrue();
        clock.move(Duration.ofDays(1));
        book.accept(company, new AcceptContract(drawn.id(), drawn.sha256()), "account:other");
        assertThat(contracts.of(company).get(0)).isEqualTo(accepted);
        assertThat(trail.take()).containsOnlyOnce("contract.accepted");
    }

    @Test
    void only_what_was_shown_can_be_accepted_and_only_ones_own() {
        write(today());
        UUID company = company(CompanyState.ACTIVE);
        UUID other = company(CompanyState.ACTIVE);
        ContractDetails drawn = drafting.current(company).orElseThrow();
        assertBroken(
                () -> book.accept(company, new AcceptContract(drawn.id(), "0".repeat(64)), OWNER),
                PartnerRule.CONTRACT_DIFFERS);
        assertBroken(
                () -> book.accept(other, new AcceptContract(drawn.id(), drawn.sha256()), OWNER),
                PartnerRule.CONTRACT_UNKNOWN);
        assertBroken(() -> drafting.pdf(other, drawn.id()), PartnerRule.CONTRACT_UNKNOWN);
        assertBroken(() -> drafting.pdf(company, UUID.randomUUID()), PartnerRule.CONTRACT_UNKNOWN);
        assertThat(contracts.isAccepted(company)).isFalse();
    }

    @Test
    void new_terms_and_a_new_name_ask_for_acceptance_again() {
        write(today());
        UUID company = company(CompanyState.ACTIVE);
        accept(company);
        ContractDetails first = contracts.of(company).get(0);
        statements.update("UPDATE partner_company SET name = '(주)새 이름' WHERE id = ?", company);
        assertThat(contracts.isAccepted(company)).isFalse();
        assertBroken(
                () -> book.accept(company, new AcceptContract(first.id(), first.sha256()), OWNER),
                PartnerRule.CONTRACT_OUTDATED);
        accept(company);
        assertThat(contracts.isAccepted(company)).isTrue();
        write(today().plusDays(2));
        clock.move(Duration.ofDays(2));
        assertThat(contracts.isAccepted(company)).isFalse();
        accept(company);
        assertThat(contracts.of(company)).hasSize(3).allMatch(ContractDetails::isAccepted);
    }

    @Test
    void owners_are_asked_and_reminded_after_three_and_seven_business_days_until_they_accept() {
        // the 26th of November 2026 is a Thursday
        write(today());
        UUID company = company(CompanyState.ACTIVE);
        company(CompanyState.APPLYING);
        company(CompanyState.WITHDRAWN);
        upkeep.work();
        upkeep.work();
        assertThat(told).containsExactly("contract.due");
        clock.move(Duration.ofDays(4));
        upkeep.work();
        assertThat(told).as("Monday is the second").hasSize(1);
        clock.move(Duration.ofDays(1));
        upkeep.work();
        upkeep.work();
        assertThat(told).containsExactly("contract.due", "contract.reminder");
        clock.move(Duration.ofDays(5));
        upkeep.work();
        assertThat(told).as("the next Sunday is the sixth").hasSize(2);
        clock.move(Duration.ofDays(1));
        upkeep.work();
        clock.move(Duration.ofDays(60));
        upkeep.work();
        assertThat(told).containsExactly("contract.due", "contract.reminder", "contract.reminder");
        write(today());
        upkeep.work();
        assertThat(told).endsWith("contract.due").hasSize(4);
        accept(company);
        clock.move(Duration.ofDays(30));
        upkeep.work();
        assertThat(told).hasSize(4);
    }

    @Test
    void only_terms_to_come_are_taken_back() {
        write(today());
        assertBroken(() -> terms.withdraw(1, "잘못", OWNER), PartnerRule.TERMS_NOT_TO_COME);
        write(today().plusDays(1));
        terms.withdraw(2, "잘못", OWNER);
        clock.move(Duration.ofDays(3));
        assertThat(terms.today().orElseThrow().number()).isOne();
        assertBroken(() -> write(today().minusDays(1)), PartnerRule.TERMS_FROM_THE_PAST);
    }

    private static void assertBroken(Runnable act, PartnerRule rule) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }

    private final class Files extends FileVault {
        @Override
        public KeptFile keep(InputStream content, long mostBytes) throws IOException {
            byte[] all = content.readAllBytes();
            return new KeptFile(Ids.next(), HexFormat.of().formatHex(Digests.hash(all)), all.length);
        }

        @Override
        public void refer(UUID id, FileOwner owner) {
            referred.add(id);
        }
    }

    private final class Told extends Notifications {
        @Override
        public void tellAlsoByMail(UUID account, Notification notification) {
            told.add(notification.template());
        }
    }
}
