package kr.ansim.care;

import java.util.Optional;

/**
 * From what the places of words are filled.
 *
 * @param agent the name under which the desk's agent is known to members
 * @param caseNumber of the case, whose member is meant; empty where there is none
 * @param member of whom it is written without a case
 */
public record WordsAbout(String agent, Optional<String> caseNumber, Optional<String> member) {}
