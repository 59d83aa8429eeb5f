package kr.ansim.care;

import java.util.UUID;

/**
 * A macro for a case.
 *
 * @param version of the macro, and {@code caseVersion} of the case, as they were seen
 * @param agent the name under which the agent is known to members
 */
public record UseMacro(UUID macro, int version, String caseNumber, int caseVersion, String agent) {}
