package kr.ansim.membership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Journals that are looked for, the newest first.
 *
 * @param wanted the number of a member, of an order, or the id of a journal or lot; blank for all
 * @param after the last that is known
 */
public record FindJournals(String wanted, @Nullable UUID after, int limit) {}
