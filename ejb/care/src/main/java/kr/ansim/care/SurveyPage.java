package kr.ansim.care;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What a member sees behind the link of a survey.
 *
 * @param caseNumber about which it is asked
 * @param endsOn the last day on which it can be answered or changed
 * @param over whether that day has gone
 * @param score what was answered before; empty for nothing
 */
public record SurveyPage(String caseNumber, LocalDate endsOn, boolean over, OptionalInt score) {}
