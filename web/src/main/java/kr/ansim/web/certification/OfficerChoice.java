package kr.ansim.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import kr.ansim.identity.Colleague;
import kr.ansim.identity.Colleagues;
import org.jspecify.annotations.Nullable;

/** Whom a product can be given to: any certification officer, or nobody. */
@Named("officerChoice")
@RequestScoped
public class OfficerChoice {

    @Inject
    private Colleagues colleagues;

    private @Nullable List<Colleague> all;

    public List<Colleague> getAll() {
        List<Colleague> known = all;
        if (known == null) {
            known = colleagues.certificationOfficers();
            all = known;
        }
        return known;
    }

    /** The officer of this principal's name; empty for nobody, and for whoever is none. */
    Optional<String> officer(@Nullable String chosen) {
        return getAll().stream()
                .map(Colleague::principalName)
                .filter(name -> name.equals(chosen))
                .findFirst();
    }
}
