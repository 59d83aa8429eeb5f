package kr.ansim.care;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param number of just one case, in any pile; empty for all. @param after the last that is known, null for the first page */
public record FindCases(
        CasePile pile, String number, @Nullable UUID after, int limit) {}
