package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.ApplicationDetails;
import kr.ansim.partner.ApplicationStep;
import kr.ansim.partner.ChooseSales;
import kr.ansim.partner.DescribeCompany;
import kr.ansim.partner.NamePeople;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.SettlementAccount;
import kr.ansim.partner.Trait;
import kr.ansim.partner.business.Checks;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;

/** All applications of companies, as far as they have come. */
@ApplicationScoped
public class Applications {

    private static final String ADDRESS = "partner-address";
    private static final String BANK_ACCOUNT = "partner-bank-account";

    @Inject
    private Statements statements;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private Companies companies;

    @Inject
    private People people;

    @Inject
    private CompanyTraits traits;

    @Inject
    private PaperTables tables;

    @Inject
    private Checks checks;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public Optional<ApplicationDetails> of(UUID account) {
        return companies.of(account).flatMap(this::find);
    }

    /** For our staff; whose data were looked at is in the audit trail. */
    public Optional<ApplicationDetails> read(UUID company) {
        Optional<ApplicationDetails> found = find(company);
        found.ifPresent(application -> trail.record(AuditEntry.of("application.read", "company", company)));
        return found;
    }

    /** @throws RuleBroken as the facade says */
    public void describe(UUID account, DescribeCompany told) {
        BusinessNumber number = CompanyFields.checked(told, today());
        Map<String, String> address = Map.of(
                "phone", told.phone().strip(),
                "postcode", told.postcode().strip(),
                "address", told.address().strip());
        Optional<UUID> known = companies.of(account);
        if (known.isEmpty()) {
            UUID company = companies.begin(account, number, told.name().strip());
            statements.update(
                    "INSERT INTO partner_application (company_id, legal_form, opened_on, address, saved_at)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    company,
                    told.form(),
                    told.openedOn(),
                    vault.keep(ADDRESS, address, null),
                    clock.instant());
            return;
        }
        StoredApplication stored = open(known.get());
        vault.replace(stored.address(), address);
        companies.rename(stored.company(), number, told.name().strip());
        if (!number.digits().equals(stored.number()) || !told.openedOn().equals(stored.openedOn())) {
            checks.ask(stored.company());
        }
        statements.update(
                "UPDATE partner_application SET legal_form = ?, opened_on = ? WHERE company_id = ?",
                told.form(),
                told.openedOn(),
                stored.company());
        saved(stored.company(), ApplicationStep.COMPANY);
    }

    public void name(UUID account, NamePeople named) {
        CompanyFields.check(named);
        StoredApplication stored = opened(account);
        Optional<String> before = people.firstRepresentative(stored.company());
        people.replace(stored.company(), named);
        if (!before.equals(people.firstRepresentative(stored.company()))) {
            checks.ask(stored.company());
        }
        statements.update(
                "UPDATE partner_application SET people_saved_at = ? WHERE company_id = ?",
                clock.instant(),
                stored.company());
        saved(stored.company(), ApplicationStep.PEOPLE);
    }

    public void settleBy(UUID account, SettlementAccount told) {
        CompanyFields.check(told);
        StoredApplication stored = opened(account);
        Map<String, String> fields = Map.of(
                "bank", told.bank().strip(),
                "number", told.number().strip(),
                "holderName", told.holder().strip());
        UUID token = stored.bankAccount();
        if (token == null) {
            statements.update(
                    "UPDATE partner_application SET bank_account = ? WHERE company_id = ?",
                    vault.keep(BANK_ACCOUNT, fields, null),
                    stored.company());
        } else {
            vault.replace(token, fields);
        }
        saved(stored.company(), ApplicationStep.ACCOUNT);
    }

    public void choose(UUID account, ChooseSales chosen) {
        StoredApplication stored = opened(account);
        Set<String> known = tables.today().values(Trait.CATEGORY);
        CompanyFields.check(chosen, known);
        traits.replace(stored.company(), chosen);
        statements.update(
                "UPDATE partner_application SET sales_saved_at = ? WHERE company_id = ?",
                clock.instant(),
                stored.company());
        saved(stored.company(), ApplicationStep.SALES);
    }

    public List<RequiredPaper> papers(UUID account) {
        UUID company = companies.of(account).orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
        return tables.today().asks(PaperSubject.COMPANY, traits.of(company));
    }

    private void saved(UUID company, ApplicationStep step) {
        statements.update("UPDATE partner_application SET saved_at = ? WHERE company_id = ?", clock.instant(), company);
        trail.record(AuditEntry.of("application.saved", "company", company).detail("step", step));
    }

    private StoredApplication opened(UUID account) {
        return open(companies.of(account).orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION)));
    }

    /** Locks the application against other changes until the end of the transaction. */
    private StoredApplication open(UUID company) {
        StoredApplication stored = statements
                .find(StoredApplication.SELECT + " FOR UPDATE", StoredApplication::read, company)
                .orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
        if (!stored.state().isOpen()) {
            throw new RuleBroken(PartnerRule.APPLICATION_CLOSED);
        }
        return stored;
    }

    /** The steps that its owner still has to fill in; none when there is no application. */
    public List<ApplicationStep> missing(UUID company) {
        return statements
                .find(StoredApplication.SELECT, StoredApplication::read, company)
                .map(stored -> ApplicationDetails.missing(stored.done()))
                .orElse(List.of());
    }

    private Optional<ApplicationDetails> find(UUID company) {
        return statements
                .find(StoredApplication.SELECT, StoredApplication::read, company)
                .map(this::details);
    }

    private ApplicationDetails details(StoredApplication stored) {
        Map<String, String> address = vault.use(stored.address());
        Optional<SettlementAccount> account = Optional.ofNullable(stored.bankAccount())
                .map(vault::use)
                .map(fields -> new SettlementAccount(
                        fields.getOrDefault("bank", ""),
                        fields.getOrDefault("number", ""),
                        fields.getOrDefault("holderName", "")));
        return new ApplicationDetails(
                stored.company(),
                stored.state(),
                new DescribeCompany(
                        new BusinessNumber(stored.number()).written(),
                        stored.name(),
                        stored.form(),
                        stored.openedOn(),
                        address.getOrDefault("phone", ""),
                        address.getOrDefault("postcode", ""),
                        address.getOrDefault("address", "")),
                people.of(stored.company()),
                account,
                traits.chosen(stored.company()),
                stored.done(),
                stored.savedAt(),
                Optional.ofNullable(stored.submittedAt()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
