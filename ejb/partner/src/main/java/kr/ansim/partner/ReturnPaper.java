package kr.ansim.partner;

import java.util.List;
import java.util.UUID;

/**
 * A paper that is to be mended.
 *
 * @param reasons at least one
 * @param words to the company, which sees them as they are; needed where a reason says too little by itself
 */
public record ReturnPaper(UUID submission, List<ReturnReason> reasons, String words) {

    public ReturnPaper {
        reasons = List.copyOf(reasons);
    }
}
