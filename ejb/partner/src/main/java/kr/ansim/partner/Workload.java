package kr.ansim.partner;

/** What one reviewer has before them, and has decided in the period. @param reviewer by principal's name */
public record Workload(String reviewer, int waiting, int decided) {}
