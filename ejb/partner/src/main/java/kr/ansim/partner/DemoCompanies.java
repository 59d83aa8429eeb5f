package kr.ansim.partner;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kr.ansim.partner.company.Companies;
import kr.ansim.platform.Statements;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Companies for demonstrations only; anywhere else nothing here works. */
@Stateless
@PermitAll
public class DemoCompanies {

    @Inject
    Companies companies;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.demo", defaultValue = "false")
    boolean demo;

    public UUID register(RegisterCompany company) {
        if (!demo) {
            throw new IllegalStateException("not a demonstration");
        }
        UUID id = companies.register(company);
        // so long ago that its first privacy check is opened by and by
        statements.update(
                "UPDATE partner_company SET registered_at = ? WHERE id = ?",
                clock.instant().minus(Duration.ofDays(345)),
                id);
        return id;
    }
}
