package kr.ansim.platform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries, newest first, and where the next page begins if there is one. */
public record AuditPage(List<AuditRecord> records, @Nullable UUID next) {}
