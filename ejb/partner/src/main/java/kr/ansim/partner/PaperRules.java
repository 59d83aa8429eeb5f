package kr.ansim.partner;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.partner.requirement.PaperTables;

/**
 * The table that says which papers a company or a product must hand in. Staff keep it in versions, each with its source and
 * its day; none is ever changed.
 */
@Stateless
public class PaperRules {

    @Inject
    private PaperTables tables;

    /** All categories of products that the version of today knows, in its order. */
    @PermitAll
    public List<String> categories() {
        return List.copyOf(tables.today().values(Trait.CATEGORY));
    }

    /** A category or claim in words; its code, which is Korean, when it has no English name. @param language ko or en */
    @PermitAll
    public String word(Trait trait, String code, String language) {
        PaperTable table = tables.today();
        return language.equals("ko") ? code : table.english(trait, code);
    }
}
