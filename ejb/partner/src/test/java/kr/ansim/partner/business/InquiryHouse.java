package kr.ansim.partner.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.Ids;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.partner.BusinessCheck;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.Fields;
import kr.ansim.partner.MovableClock;
import kr.ansim.partner.Tables;
import kr.ansim.partner.Trail;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;

/** Companies, a tax office, and all that stands between them. */
final class InquiryHouse {

    final Statements statements = Tables.make();
    final MovableClock clock = new MovableClock();
    final FakeOffice office = new FakeOffice();
    final Trail trail = new Trail();
    final List<String> told = new ArrayList<>();
    final Checks checks = Fields.with(
            Fields.with(Fields.with(new Checks(), "statements", statements), "trail", trail), "clock", clock);
    final CheckBook book = new CheckBook();
    private int companies;

    InquiryHouse() {
        StandingNews news = Fields.with(new StandingNews(), "statements", statements);
        Fields.with(news, "notifications", new Told());
        Fields.with(book, "statements", statements);
        Fields.with(book, "trail", trail);
        Fields.with(book, "news", news);
    }

    /** One node of ours. */
    Inquiry node() {
        Inquiry inquiry = Fields.with(new Inquiry(), "office", office);
        Fields.with(inquiry, "book", book);
        Fields.with(inquiry, "vault", new Vault());
        return Fields.with(inquiry, "clock", clock);
    }

    void askAll() {
        Inquiry inquiry = node();
        boolean more = true;
        while (more) {
            more = inquiry.ask();
        }
    }

    /** The company's only representative is named 김하은. */
    UUID company(CompanyState state) {
        UUID id = Ids.next();
        BusinessNumber number = number(companies++);
        statements.update(
                "INSERT INTO partner_company (id, name, registration_number, group_id, group_name, state, registered_at)"
                        + " VALUES (?, ?, ?, '', '', ?, ?)",
                id,
                "회사 " + number,
                number.digits(),
                state,
                clock.instant());
        if (state != CompanyState.ACTIVE) {
            statements.update(
                    "INSERT INTO partner_application (company_id, legal_form, opened_on, address, saved_at)"
                            + " VALUES (?, 'CORPORATION', ?, ?, ?)",
                    id,
                    LocalDate.of(2015, 3, 2),
                    Ids.next(),
                    clock.instant());
        }
        checks.ask(id);
        return id;
    }

    void represented(UUID company) {
        statements.update(
                "INSERT INTO partner_person (company_id, part, place, person) VALUES (?, 'REPRESENTATIVE', 0, ?)",
                company,
                Ids.next());
        checks.ask(company);
    }

    void moveTo(UUID company, CompanyState state) {
        statements.update("UPDATE partner_company SET state = ? WHERE id = ?", state, company);
    }

    BusinessCheck check(UUID company) {
        return checks.find(company).orElseThrow();
    }

    BusinessNumber numberOf(UUID company) {
        return statements
                .find(
                        "SELECT registration_number FROM partner_company WHERE id = ?",
                        row -> new BusinessNumber(row.string("registration_number")),
                        company)
                .orElseThrow();
    }

    private static BusinessNumber number(int serial) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(check -> "%09d%d".formatted(200_000_000 + serial, check))
                .flatMap(digits -> BusinessNumber.read(digits).stream())
                .findFirst()
                .orElseThrow();
    }

    private static final class Vault extends PersonalDataVault {
        @Override
        public Map<String, String> use(UUID token) {
            return Map.of("name", "김하은");
        }
    }

    private final class Told extends Notifications {
        @Override
        public void tell(Recipients to, Notification notification) {
            told.add(to.key() + " " + notification.template());
        }
    }
}
