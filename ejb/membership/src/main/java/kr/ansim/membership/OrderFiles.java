package kr.ansim.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.purchase.OrderFileBook;
import kr.ansim.membership.purchase.OrderSheet;

/**
 * What happened to orders by spreadsheet or text file (CSV), for shops whose systems send nothing by themselves. A file is tried
 * first, and everything that is wrong with it is told with its row and column; then it is taken in the background, each
 * order whole, also when that is broken off. Taken again, it changes nothing.
 */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderFiles {

    @Inject
    private OrderSheet sheet;

    @Inject
    private OrderFileBook book;

    @Resource
    private SessionContext session;

    /** A workbook with the headings and an order to follow. */
    public byte[] template(Locale language) {
        return sheet.template(language);
    }

    /** Reads a file and says what it would do; no order changes. @param shop whose orders they are */
    public UUID attempt(UUID shop, String name, byte[] file) {
        return book.attempt(shop, name, file, session.getCallerPrincipal().getName());
    }

    /** @throws RuleBroken {@code UNKNOWN_ORDER_FILE} */
    public OrderFile get(UUID id) {
        return book.get(id);
    }

    /** Those that were tried last, the newest first, without their faults. */
    public List<OrderFile> latest() {
        return book.latest();
    }

    /** Begins to take it. @throws RuleBroken {@code UNKNOWN_ORDER_FILE, ORDER_FILE_NOT_TO_START} */
    public void start(UUID id) {
        book.start(id);
    }
}
