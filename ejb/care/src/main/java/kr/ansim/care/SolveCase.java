package kr.ansim.care;

/** @param words what was done, as the customer was told; may be empty. @param version of the case as it was seen */
public record SolveCase(String number, int version, String words) {}
