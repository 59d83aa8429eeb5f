package kr.ansim.care;

import java.time.LocalDate;

/** What came in on a day, and what of it was answered. */
public record DayOfCalls(LocalDate day, long arrived, long answered) {}
