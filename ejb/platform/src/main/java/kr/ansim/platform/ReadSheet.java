package kr.ansim.platform;

import java.util.List;

/**
 * What was read of a spreadsheet. With a fault the rows are not to be used.
 *
 * @param faults in the order of their rows, at most some hundred
 */
public record ReadSheet<T>(List<T> rows, List<SheetFault> faults) {

    public ReadSheet {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    static <T> ReadSheet<T> refused(String code, String... arguments) {
        return new ReadSheet<>(List.of(), List.of(new SheetFault(0, "", code, List.of(arguments))));
    }
}
