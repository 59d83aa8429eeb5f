package kr.ansim.care;

/**
 * A case goes to a colleague.
 *
 * @param version of the case as it was seen
 * @param to who works at the desk, by the principal's name
 * @param reason why it is handed over
 * @param next what is to be done next
 */
public record HandOver(String number, int version, String to, String reason, String next) {}
