package kr.ansim.partner.port;

import java.util.List;
import kr.ansim.kernel.BusinessNumber;

/**
 * The national tax office, with which every business in Korea is registered. Asked outside transactions only; it answers
 * always and throws never. It learns of a new business one or two days late.
 */
public interface TaxOffice {

    /** Of one question. Nobody is asked about none, or about more than that at once. */
    int MOST = 100;

    /** How these businesses stand today. */
    StatusAnswer status(List<BusinessNumber> numbers);

    /** Whether these claims are true, of each business one. */
    TruthAnswer validate(List<BusinessClaim> claims);
}
