package kr.ansim.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificationRule;
import kr.ansim.identity.Colleague;
import kr.ansim.identity.Colleagues;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Whom a product can be given to: any certification officer, or nobody. */
@Named("officerChoice")
@RequestScoped
public class OfficerChoice {

    @Inject
    private Colleagues colleagues;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<Colleague> all;

    public List<Colleague> getAll() {
        List<Colleague> known = all;
        if (known == null) {
            known = colleagues.certificationOfficers();
            all = known;
        }
        return known;
    }

    /** Who stands chosen at first: the reader, who mostly takes work over, until somebody else was picked. */
    public String getFirst() {
        String picked = request.getParameter("officer");
        return picked == null ? request.getRemoteUser() : picked;
    }

    /** The officer of this principal's name; empty when nobody was chosen. @throws RuleBroken {@code UNKNOWN_OFFICER} */
    Optional<String> officer(@Nullable String chosen) {
        if (chosen == null || chosen.isEmpty()) {
            return Optional.empty();
        }
        if (getAll().stream().map(Colleague::principalName).noneMatch(chosen::equals)) {
            throw new RuleBroken(CertificationRule.UNKNOWN_OFFICER);
        }
        return Optional.of(chosen);
    }
}
