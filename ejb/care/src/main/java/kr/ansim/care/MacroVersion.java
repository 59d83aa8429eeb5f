package kr.ansim.care;

import java.time.Instant;

/** A macro as it was. @param uses of this version. @param madeBy the principal's name */
public record MacroVersion(
        int version, String answer, MacroChanges changes, Instant madeAt, String madeBy, long uses) {}
