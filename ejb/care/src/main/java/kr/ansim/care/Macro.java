package kr.ansim.care;

import java.time.Instant;
import java.util.UUID;

/**
 * Words and changes that are often made together.
 *
 * @param version a change makes a new one; what was used stays as it was
 * @param ended whether it is out of use
 * @param changedBy the principal's name
 * @param uses of all its versions
 */
public record Macro(
        UUID id,
        int version,
        String name,
        String answer,
        MacroChanges changes,
        boolean ended,
        Instant changedAt,
        String changedBy,
        long uses) {}
