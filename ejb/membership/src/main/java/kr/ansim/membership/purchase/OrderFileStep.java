package kr.ansim.membership.purchase;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.OrderFile;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.SheetFault;

/** What becomes of a file of order events, each step in one transaction with what it has done. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OrderFileStep {

    private static final String FILE = "order-file";

    @Inject
    private OrderFileRows rows;

    @Inject
    private OrderIntake intake;

    @Inject
    private FileVault vault;

    @Inject
    private AuditTrail trail;

    /** @param content in the vault of files, of one that can be taken */
    public void add(OrderFile tried, Optional<UUID> content) {
        rows.add(tried, content.orElse(null));
        content.ifPresent(file -> vault.refer(file, new FileOwner(FILE, tried.id())));
    }

    /** @throws RuleBroken {@code ORDER_FILE_NOT_TO_START} */
    public void start(OrderFile file) {
        if (!rows.start(file.id())) {
            throw new RuleBroken(MembershipRule.ORDER_FILE_NOT_TO_START);
        }
        trail.record(AuditEntry.of("order-file.started", FILE, file.id())
                .detail("rows", file.rows())
                .detail("orders", file.orders()));
    }

    /**
     * Takes some orders of a file.
     *
     * @param from how many are taken already
     * @throws RuleBroken as {@link OrderIntake#take}; then nothing is taken
     */
    public void take(OrderFile file, int from, List<List<TellOrderEvent>> orders) {
        int changed = intake.takeAll(
                file.shop(), orders.stream().flatMap(List::stream).toList());
        rows.goOn(file.id(), from, orders.size(), changed);
    }

    public void refuse(OrderFile file, int from, SheetFault fault) {
        rows.refuse(file.id(), from, fault);
    }

    public void end(OrderFile file) {
        letGo(file.id());
        rows.end(file.id());
    }

    /** Nobody needs to know any more what was in it. */
    public void remove(UUID file) {
        letGo(file);
        rows.remove(file);
    }

    private void letGo(UUID file) {
        rows.content(file).ifPresent(content -> vault.forget(content, new FileOwner(FILE, file)));
    }
}
