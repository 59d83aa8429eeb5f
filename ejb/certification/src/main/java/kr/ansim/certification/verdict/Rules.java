package kr.ansim.certification.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.Requirement;

/**
 * What a product is judged by.
 *
 * @param requirements of its category; absent when the table has no rule for it, empty when the law asks for nothing
 * @param limits how old a good answer may be before it proves nothing
 */
public record Rules(Optional<List<Requirement>> requirements, AgeLimits limits, Instant now) {}
