package kr.ansim.care;

/**
 * What a member answers.
 *
 * @param token of the link
 * @param score 1 to 5; 0 when none was chosen
 * @param comment may be empty
 */
public record AnswerSurvey(String token, int score, String comment) {}
