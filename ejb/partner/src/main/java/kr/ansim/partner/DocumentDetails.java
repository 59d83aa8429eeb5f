package kr.ansim.partner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that a company handed over, and what was found in it.
 *
 * @param refusal why it was not taken, null unless it was refused
 * @param refusalNames what the words of the refusal name, for instance a limit; may be empty
 * @param handedIn whether it goes with a paper, and so cannot be removed
 * @param pictured whether its pages can be looked at
 */
public record DocumentDetails(
        DocumentSummary summary,
        UUID company,
        @Nullable DocumentRule refusal,
        String refusalNames,
        boolean handedIn,
        boolean pictured) {}
