package kr.ansim.membership.simulation;

/** All members who would have a grade. @param purchases and amount that count of theirs, over all months that count */
record GradeSum(int grade, long members, long purchases, long amount) {}
