package kr.ansim.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param line physical line where it begins
 * @param cells what was read, up to the fault if there is one
 * @param fault why the row is not well-formed
 * @param faultyCell position of the cell with the fault
 */
public record CsvRecord(
        int line, List<String> cells, @Nullable CsvFault fault, int faultyCell) {

    public boolean isBlank() {
        return fault == null && cells.stream().allMatch(String::isBlank);
    }
}
