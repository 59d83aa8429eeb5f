package kr.ansim.partner;

import java.time.LocalDate;

/**
 * Makes a version of the caller's draft.
 *
 * @param source where its changes come from
 * @param validFrom today or a later day
 * @param comparedWith number of the version that the preview was compared with
 */
public record PutPaperRulesIntoForce(String source, LocalDate validFrom, int comparedWith) {}
