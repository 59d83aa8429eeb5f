package kr.ansim.partner;

import java.util.Optional;
import java.util.UUID;

/**
 * Which privacy checks are looked for, the earliest deadline first.
 *
 * @param query part of a company's name, or its registration number; may be empty
 * @param after the last one of the page before
 */
public record FindPrivacyChecks(PrivacyShow show, String query, Optional<UUID> after, int limit) {}
