package kr.ansim.certification;

import java.util.List;
import java.util.UUID;

/**
 * A product must not be sold from now on, or for one more cause than before or a worse one. Fired within the transaction that holds it.
 *
 * @param numbers whose states are the cause; none when that is a recall
 */
public record ProductHeld(ProductKey product, UUID holdId, HoldCause cause, Verdict verdict, List<String> numbers) {

    public ProductHeld {
        numbers = List.copyOf(numbers);
    }

    public String numbersText() {
        return String.join(", ", numbers);
    }
}
