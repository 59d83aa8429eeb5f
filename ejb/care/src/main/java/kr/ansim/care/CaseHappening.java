package kr.ansim.care;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a case.
 *
 * @param by the principal's name
 * @param words masked; empty where nothing was said, or it was forgotten
 * @param detail such as the new state, the new owner or the priorities before and after; empty for none
 */
public record CaseHappening(UUID id, Instant at, String by, CaseHappeningKind kind, String words, String detail) {}
