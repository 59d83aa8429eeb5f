package kr.ansim.membership;

import java.time.LocalDate;

/**
 * That a close moved a member to another grade.
 *
 * @param effective from which day on
 * @param member the number of whom it moved, who may have been joined to another since
 * @param from and to: by rank
 * @param policy by which it was closed; the grade from before may be one that it does not have
 * @param takenBack whether the close was taken back
 */
public record GradeMove(LocalDate effective, String member, int from, int to, GradePolicy policy, boolean takenBack) {}
