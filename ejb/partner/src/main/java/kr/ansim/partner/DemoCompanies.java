package kr.ansim.partner;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.partner.company.Companies;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Companies for demonstrations only; anywhere else nothing here works. */
@Stateless
@PermitAll
public class DemoCompanies {

    @Inject
    Companies companies;

    @Inject
    @ConfigProperty(name = "ansim.demo", defaultValue = "false")
    boolean demo;

    public UUID register(RegisterCompany company) {
        if (!demo) {
            throw new IllegalStateException("not a demonstration");
        }
        return companies.register(company);
    }
}
