package kr.ansim.simulators.certificates;

import java.util.List;
import kr.ansim.simulators.Resource;

/** A recall that documentation and tests name. */
public record FixedRecall(Recall recall, boolean foreign, String korean, String english) {

    public static final List<FixedRecall> ALL = Resource.lines("certificates/fixed-recalls.csv")
            .map(FixedRecall::of)
            .toList();

    private static FixedRecall of(String line) {
        String[] cell = line.split("\\|", -1);
        Recall recall = new Recall(
                cell[0], cell[2], cell[3], cell[4], cell[5], cell[6], cell[7], cell[8], cell[9], cell[10], cell[11]);
        return new FixedRecall(recall, cell[1].equals("F"), cell[12], cell[13]);
    }
}
