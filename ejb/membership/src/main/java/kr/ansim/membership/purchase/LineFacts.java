package kr.ansim.membership.purchase;

import java.time.LocalDate;
import java.util.Optional;
import kr.ansim.kernel.Won;

/**
 * What of a line counts, in the parts of which policies make an amount.
 *
 * @param kept pieces that were neither cancelled nor returned
 * @param delivered its first day; a line that was never delivered does not count
 * @param purchases 1 for the line by which its order counts as a purchase, else 0
 * @param goods the price of the pieces that are kept
 * @param discount {@code pointsUsed} and {@code shipping}: the shares of these pieces
 */
record LineFacts(
        int line,
        int kept,
        Optional<LocalDate> delivered,
        int purchases,
        Won goods,
        Won discount,
        Won pointsUsed,
        Won shipping) {}
