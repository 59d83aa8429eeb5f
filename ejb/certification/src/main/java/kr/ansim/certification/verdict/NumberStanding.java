package kr.ansim.certification.verdict;

import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.Verdict;

/**
 * How a number on a product stands.
 *
 * @param number in the form in which numbers are compared
 * @param evidence the answer of the source whose state counts; absent where that was not kept
 */
public record NumberStanding(String number, Verdict verdict, Optional<UUID> evidence) {

    public boolean forbidsSale() {
        return verdict.forbidsSale();
    }
}
