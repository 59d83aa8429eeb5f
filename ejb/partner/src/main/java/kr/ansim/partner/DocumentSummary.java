package kr.ansim.partner;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that a company handed over.
 *
 * @param name as the company called it, without characters that mislead
 * @param mediaType by its content
 * @param size in bytes
 * @param pages 1 for a picture
 */
public record DocumentSummary(
        UUID id, String name, String mediaType, long size, int pages, DocumentState state, Instant uploadedAt) {}
