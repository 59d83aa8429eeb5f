package kr.ansim.care.action;

import java.time.LocalDate;
import kr.ansim.care.ReturnReason;
import kr.ansim.membership.DeskOrder;

/**
 * What can go back, and until when: Act on Consumer Protection in Electronic Commerce, Article 17. Seven days after the delivery
 * for any reason, three months where the goods are not what was sold; the first day does not count.
 */
final class ReturnRules {

    private static final int DAYS = 7;
    private static final int MONTHS_OF_FAULT = 3;

    private ReturnRules() {}

    static LocalDate lastDay(LocalDate delivered, ReturnReason why) {
        return why.isFault() ? delivered.plusMonths(MONTHS_OF_FAULT) : delivered.plusDays(DAYS);
    }

    /** Pieces of a line that were delivered and kept. @param asked pieces that are asked back already */
    static int returnable(DeskOrder.Line line, int asked) {
        return line.delivered().isEmpty() ? 0 : Math.max(0, line.kept() - asked);
    }

    static boolean isTooLate(LocalDate today, DeskOrder.Line line, ReturnReason why) {
        return line.delivered().map(day -> today.isAfter(lastDay(day, why))).orElse(false);
    }
}
