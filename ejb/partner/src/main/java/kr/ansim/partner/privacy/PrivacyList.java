package kr.ansim.partner.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.partner.FindPrivacyChecks;
import kr.ansim.partner.PrivacyCheck;
import kr.ansim.partner.PrivacyShow;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The checks of the companies that work with us. */
@ApplicationScoped
public class PrivacyList {

    private static final String MENDING = " EXISTS (SELECT 1 FROM partner_privacy_step s WHERE s.check_id = k.id"
            + " AND s.kind IN ('FOUND', 'RETURNED') AND" + PrivacyRows.LAST + ")";

    @Inject
    private Statements statements;

    @Inject
    private PrivacyRows rows;

    public List<PrivacyCheck> list(FindPrivacyChecks wanted) {
        boolean newest = wanted.show() == PrivacyShow.DONE;
        String part =
                wanted.query().strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        StringBuilder sql = new StringBuilder(where(wanted.show()))
                .append(" AND (c.name LIKE ? ESCAPE '!' OR c.registration_number LIKE ? ESCAPE '!')");
        List<@Nullable Object> values = new ArrayList<>(values(wanted.show()));
        values.addAll(List.of("%" + part + "%", "%" + part.replace("-", "") + "%"));
        Optional<PrivacyCheck> last =
                wanted.after().flatMap(id -> rows.list("k.id = ?", id).stream().findFirst());
        String later = newest ? "<" : ">";
        last.ifPresent(check -> {
            sql.append(" AND (k.deadline %1$s ? OR (k.deadline = ? AND k.id %1$s ?))".formatted(later));
            values.addAll(List.of(check.deadline(), check.deadline(), check.id()));
        });
        sql.append(newest ? " ORDER BY k.deadline DESC, k.id DESC" : " ORDER BY k.deadline, k.id")
                .append(" LIMIT ")
                .append(wanted.limit());
        return rows.list(sql.toString(), values.toArray());
    }

    public Map<PrivacyShow, Integer> counts() {
        Map<PrivacyShow, Integer> counts = new EnumMap<>(PrivacyShow.class);
        for (PrivacyShow show : PrivacyShow.values()) {
            counts.put(
                    show,
                    statements
                            .find(
                                    "SELECT COUNT(*) AS found FROM partner_privacy_check k JOIN partner_company c"
                                            + " ON c.id = k.company_id WHERE " + where(show),
                                    row -> row.integer("found"),
                                    values(show).toArray())
                            .orElse(0));
        }
        return counts;
    }

    /** What each list holds is what the state of its checks says, too. */
    private static String where(PrivacyShow show) {
        return "c.state = 'ACTIVE' AND "
                + switch (show) {
                    case OPEN -> "k.handed_in_at IS NULL AND k.deadline >= ?";
                    case LATE -> "k.handed_in_at IS NULL AND k.deadline < ?";
                    case HANDED_IN -> "k.handed_in_at IS NOT NULL AND k.concluded_at IS NULL AND NOT" + MENDING;
                    case FINDINGS -> "k.handed_in_at IS NOT NULL AND k.concluded_at IS NULL AND" + MENDING;
                    case DONE -> "k.concluded_at IS NOT NULL";
                };
    }

    private List<Object> values(PrivacyShow show) {
        return show == PrivacyShow.OPEN || show == PrivacyShow.LATE ? List.of(rows.today()) : List.of();
    }
}
