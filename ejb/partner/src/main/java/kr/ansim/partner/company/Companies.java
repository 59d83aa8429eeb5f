package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.identity.ApiCaller;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.CompanyMember;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.CompanySummary;
import kr.ansim.partner.FindCompanies;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.RegisterCompany;
import kr.ansim.partner.business.Checks;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All partner companies and the accounts that act for them. */
@ApplicationScoped
public class Companies {

    private static final String COMPANY = "company";

    @Inject
    private Statements statements;

    @Inject
    private HeldNumbers numbers;

    @Inject
    private Checks checks;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public UUID register(RegisterCompany company) {
        String name = company.name().strip();
        if (name.isEmpty()) {
            throw RuleBroken.at("company", PartnerRule.COMPANY_NAME_MISSING);
        }
        BusinessNumber number = BusinessNumber.read(company.registrationNumber())
                .orElseThrow(() -> RuleBroken.at("registrationNumber", PartnerRule.REGISTRATION_NUMBER_WRONG));
        if (company.groupId().isBlank() != company.groupName().isBlank()) {
            throw RuleBroken.at("groupName", PartnerRule.GROUP_INCOMPLETE);
        }
        UUID id = Ids.next();
        insert(id, name, number, company.groupId().strip(), company.groupName().strip(), CompanyState.ACTIVE);
        if (!numbers.take(id)) {
            throw RuleBroken.at("registrationNumber", PartnerRule.REGISTRATION_NUMBER_TAKEN);
        }
        trail.record(AuditEntry.of("company.registered", COMPANY, id).detail("registration-number", number));
        add(id, company.owner(), true);
        return id;
    }

    /** A company that begins to apply. */
    UUID begin(UUID owner, BusinessNumber number, String name) {
        UUID id = Ids.next();
        insert(id, name, number, "", "", CompanyState.APPLYING);
        trail.record(AuditEntry.of("application.begun", COMPANY, id).detail("registration-number", number));
        add(id, owner, true);
        return id;
    }

    /** What a company that applies is called, and its number; whether it can have that is said when it hands in. */
    void rename(UUID company, BusinessNumber number, String name) {
        statements.update(
                "UPDATE partner_company SET name = ?, registration_number = ? WHERE id = ?",
                name,
                number.digits(),
                company);
    }

    private void insert(
            UUID id, String name, BusinessNumber number, String groupId, String groupName, CompanyState state) {
        statements.update(
                "INSERT INTO partner_company (id, name, registration_number, group_id, group_name, state, registered_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                name,
                number.digits(),
                groupId,
                groupName,
                state,
                clock.instant());
        checks.ask(id);
    }

    public void addMember(UUID company, UUID account) {
        if (find(company).isEmpty()) {
            throw new RuleBroken(PartnerRule.COMPANY_UNKNOWN);
        }
        add(company, account, false);
    }

    private void add(UUID company, UUID account, boolean owner) {
        try {
            statements.update(
                    "INSERT INTO partner_member (account_id, company_id, owner, since) VALUES (?, ?, ?, ?)",
                    account,
                    company,
                    owner,
                    clock.instant());
        } catch (DuplicateKey already) {
            throw new RuleBroken(PartnerRule.ALREADY_MEMBER);
        }
        trail.record(AuditEntry.of("company.member-added", COMPANY, company)
                .detail("account", account)
                .detail("owner", owner));
    }

    public List<CompanySummary> list(FindCompanies wanted) {
        String part = pattern(wanted.query());
        List<@Nullable Object> values = new ArrayList<>(List.of(part, part.replace("-", "")));
        String sql = "SELECT c.id, c.name, c.registration_number, c.state, c.registered_at, m.account_id,"
                + " (SELECT COUNT(*) FROM partner_member a WHERE a.company_id = c.id) AS members"
                + " FROM partner_company c JOIN partner_member m ON m.company_id = c.id AND m.owner = TRUE"
                + " WHERE (c.name LIKE ? ESCAPE '!' OR c.registration_number LIKE ? ESCAPE '!')";
        Optional<CompanyDetails> last = Optional.ofNullable(wanted.after()).flatMap(this::find);
        if (last.isPresent()) {
            sql += " AND (c.name > ? OR (c.name = ? AND c.id > ?))";
            values.addAll(
                    List.of(last.get().name(), last.get().name(), last.get().id()));
        }
        return statements.list(
                sql + " ORDER BY c.name, c.id LIMIT " + wanted.limit(), Companies::summary, values.toArray());
    }

    /** Those with this in their name or number, for what is narrowed to them. */
    public List<UUID> named(String query) {
        String part = pattern(query);
        return statements.list(
                "SELECT id FROM partner_company WHERE name LIKE ? ESCAPE '!' OR registration_number LIKE ? ESCAPE '!'",
                row -> row.uuid("id"),
                part,
                part.replace("-", ""));
    }

    private static String pattern(String query) {
        return "%" + query.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** The company that the bearer of this principal's name acts for: somebody of its people, or its own system. */
    public Optional<UUID> behind(String principal) {
        return AccountPrincipal.accountIn(principal).flatMap(this::of).or(() -> ApiCaller.companyIn(principal));
    }

    /** The company that an account acts for. */
    public Optional<UUID> of(UUID account) {
        return statements.find(
                "SELECT company_id FROM partner_member WHERE account_id = ?", row -> row.uuid("company_id"), account);
    }

    public Optional<CompanyDetails> find(UUID company) {
        List<CompanyMember> members = members(company);
        return statements.find("SELECT * FROM partner_company WHERE id = ?", row -> details(row, members), company);
    }

    public Optional<CompanyDetails> withNumber(String registrationNumber) {
        return numbers.holder(registrationNumber).flatMap(this::find);
    }

    private List<CompanyMember> members(UUID company) {
        return statements.list(
                "SELECT account_id, owner, since FROM partner_member WHERE company_id = ? ORDER BY owner DESC, since",
                row -> new CompanyMember(row.uuid("account_id"), row.bool("owner"), row.instant("since")),
                company);
    }

    private static CompanySummary summary(Row row) throws SQLException {
        return new CompanySummary(
                row.uuid("id"),
                row.string("name"),
                new BusinessNumber(row.string("registration_number")),
                CompanyState.valueOf(row.string("state")),
                row.uuid("account_id"),
                row.integer("members"),
                row.instant("registered_at"));
    }

    private static CompanyDetails details(Row row, List<CompanyMember> members) throws SQLException {
        return new CompanyDetails(
                row.uuid("id"),
                row.string("name"),
                new BusinessNumber(row.string("registration_number")),
                row.string("group_id"),
                row.string("group_name"),
                CompanyState.valueOf(row.string("state")),
                row.instant("registered_at"),
                members);
    }
}
