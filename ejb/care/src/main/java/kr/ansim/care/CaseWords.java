package kr.ansim.care;

/** What is written to a case. @param version of the case as its writer has seen it */
public record CaseWords(String number, int version, String words) {}
