package kr.ansim.partner;

/**
 * How the papers of a company have fared.
 *
 * @param firstTimeRight how many papers were accepted in their first version
 */
public record CompanyRecord(int accepted, int returned, int firstTimeRight) {}
