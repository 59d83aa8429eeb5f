package kr.ansim.certification.ending;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificateEnding;
import kr.ansim.certification.product.Products;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.EndSteps;
import kr.ansim.platform.Statements;

/**
 * The ends of certificates that products on sale rely on, each told once for each step. Sources that name different days for
 * one number are taken by the latest. What has been revoked or has ended is told by its state, and not here.
 */
@Stateless
@PermitAll
public class CertificateEnds {

    /** @param days the step of which its holder is to be told */
    public record Near(UUID product, String number, LocalDate endsOn, int days) {}

    @Inject
    private Statements statements;

    @Inject
    private Products products;

    @Inject
    private Event<CertificateEnding> ending;

    @Inject
    private Clock clock;

    public List<Near> near(int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        return statements.list(
                "SELECT DISTINCT m.product_id, r.number, r.ends_on FROM certification_reading r"
                        + " JOIN certification_product_mark m ON m.kind = 'NUMBER' AND m.compared = r.number"
                        + " WHERE r.ends_on <= ? AND r.state IN ('VALID', 'UNDER_ACTION') AND NOT EXISTS (SELECT 1 FROM"
                        + " certification_reading o WHERE o.number = r.number AND o.ends_on > r.ends_on) AND NOT EXISTS"
                        + " (SELECT 1 FROM certification_end_notice n WHERE n.product_id = m.product_id"
                        + " AND n.number = r.number AND n.ends_on = r.ends_on AND n.days <= "
                        + EndSteps.reached("r.ends_on") + ") ORDER BY r.ends_on, r.number, m.product_id LIMIT ?",
                row -> {
                    LocalDate end = row.date("ends_on");
                    return new Near(row.uuid("product_id"), row.string("number"), end, EndSteps.of(today, end));
                },
                today.plusDays(EndSteps.EARLIEST),
                today,
                today.plusDays(7),
                today.plusDays(30),
                most);
    }

    public void tell(Near near) {
        try {
            statements.update(
                    "INSERT INTO certification_end_notice (product_id, number, ends_on, days, told_at)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    near.product(),
                    near.number(),
                    near.endsOn(),
                    near.days(),
                    clock.instant());
        } catch (DuplicateKey otherNodeWasFaster) {
            return;
        }
        products.find(near.product())
                .ifPresent(product ->
                        ending.fire(new CertificateEnding(product.key(), near.number(), near.endsOn(), near.days())));
    }
}
