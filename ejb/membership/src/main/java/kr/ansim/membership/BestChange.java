package kr.ansim.membership;

import java.util.UUID;

/**
 * One who would come among the best, or leave them.
 *
 * @param purchases that would count; of one who leaves, those that counted at the last close
 */
public record BestChange(UUID id, String member, Purchases purchases) {}
