package kr.ansim.membership;

import java.util.List;
import kr.ansim.platform.SheetFault;

/**
 * What came of a file of customers. When anything is wrong with the file, nothing of it is taken.
 *
 * @param added customers who were not known before
 * @param known the others
 * @param faults of the file, or of rows that were refused while they were taken
 */
public record CustomerImport(int added, int known, List<SheetFault> faults) {

    public CustomerImport {
        faults = List.copyOf(faults);
    }

    public int taken() {
        return added + known;
    }
}
