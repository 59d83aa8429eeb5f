package kr.ansim.partner;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import kr.ansim.partner.requirement.PaperTables;

/**
 * The table that says which papers a company or a product must hand in. Staff keep it in versions, each with its source and
 * its day; none is ever changed.
 */
@Stateless
public class PaperRules {

    @Inject
    private PaperTables tables;

    /** The categories or claims that the version of today knows, in its order, each with its name. @param language ko or en */
    @PermitAll
    public Map<String, String> names(Trait trait, String language) {
        return tables.today().names(trait, language);
    }
}
