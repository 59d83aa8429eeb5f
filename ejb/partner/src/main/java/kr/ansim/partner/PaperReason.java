package kr.ansim.partner;

import java.util.Map;

/**
 * Why a paper is asked for: the traits that a rule names, each with the value that company or product has. Empty when the
 * rule asks it of all.
 */
public record PaperReason(Map<Trait, String> because, Trust trust, String source) {

    public PaperReason {
        because = Map.copyOf(because);
    }
}
