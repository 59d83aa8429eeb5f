package kr.ansim.certification;

import java.time.LocalDate;

/**
 * Makes a new version of the table of categories.
 *
 * @param file the spreadsheet that was tried
 * @param source where the rules come from
 * @param validFrom today or a later day: how products were judged before stays as it was
 * @param comparedWith number of the version that the trial was compared with
 */
@SuppressWarnings("ArrayRecordComponent") // a file on its way, never compared
public record PutRulesIntoForce(byte[] file, String source, LocalDate validFrom, int comparedWith) {}
