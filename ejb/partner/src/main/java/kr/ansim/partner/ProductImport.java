package kr.ansim.partner;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A spreadsheet of products that a company has sent.
 *
 * @param rows how many of its rows stand how
 * @param faults how many are told of, at most 2,000
 */
public record ProductImport(
        UUID id,
        String fileName,
        ImportState state,
        Map<ImportRowState, Integer> rows,
        int faults,
        Instant madeAt,
        Optional<Instant> finishedAt) {

    public ProductImport {
        rows = Map.copyOf(rows);
    }

    public int count(ImportRowState state) {
        return rows.getOrDefault(state, 0);
    }

    public int all() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int waiting() {
        return count(ImportRowState.NEW) + count(ImportRowState.KNOWN);
    }

    /** How far the taking has come, in percent of what can be taken. */
    public int percent() {
        int taken = all() - count(ImportRowState.FAULTY);
        return taken == 0 ? 100 : (taken - waiting()) * 100 / taken;
    }
}
