package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Texts;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.OrderFile;
import kr.ansim.membership.OrderFileState;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.ReadSheet;
import kr.ansim.platform.SheetFault;

/** Tries files of order events, and keeps those that can be taken. */
@ApplicationScoped
public class OrderFileBook {

    private static final int LONGEST_NAME = 200;

    @Inject
    private OrderSheet sheet;

    @Inject
    private OrderCheck check;

    @Inject
    private OrderFileStep step;

    @Inject
    private OrderFileRows rows;

    @Inject
    private FileVault vault;

    @Inject
    private Clock clock;

    public UUID attempt(UUID shop, String name, byte[] file, String by) {
        ReadSheet<OrderLine> read = sheet.read(file);
        OrderCheck.Checked checked =
                read.faults().isEmpty() ? check.of(shop, read.rows()) : new OrderCheck.Checked(0, 0, read.faults());
        List<SheetFault> faults = checked.faults();
        OrderFile tried = new OrderFile(
                Ids.next(),
                shop,
                Texts.cut(name, LONGEST_NAME),
                faults.isEmpty() ? OrderFileState.TRIED : OrderFileState.FAULTY,
                read.rows().size(),
                checked.known(),
                checked.orders(),
                0,
                0,
                by,
                clock.instant(),
                Optional.empty(),
                faults);
        step.add(tried, faults.isEmpty() ? Optional.of(kept(file)) : Optional.empty());
        return tried.id();
    }

    private UUID kept(byte[] file) {
        try {
            return vault.keep(new ByteArrayInputStream(file), file.length).id();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws RuleBroken {@code UNKNOWN_ORDER_FILE} */
    public OrderFile get(UUID id) {
        return rows.find(id).orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_ORDER_FILE));
    }

    public List<OrderFile> latest() {
        return rows.latest();
    }

    /** @throws RuleBroken {@code UNKNOWN_ORDER_FILE, ORDER_FILE_NOT_TO_START} */
    public void start(UUID id) {
        OrderFile file = get(id);
        step.start(file);
    }
}
