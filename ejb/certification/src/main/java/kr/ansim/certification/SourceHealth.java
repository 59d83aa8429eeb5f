package kr.ansim.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.certification.source.SourceReports;

/** How the register and the institutes do: whether they answer, how fast, how much of their quotas is used, and what waits. */
@Stateless
public class SourceHealth {

    @Inject
    private SourceReports reports;

    /** All of them, the register first. No more than a few seconds old. */
    @RolesAllowed({"CERTIFICATION_OFFICER", "ADMINISTRATOR"})
    public List<SourceReport> sources() {
        return reports.all();
    }
}
