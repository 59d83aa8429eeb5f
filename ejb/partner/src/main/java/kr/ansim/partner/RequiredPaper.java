package kr.ansim.partner;

import java.util.List;

/** A paper that is asked for, with all the reasons there are. */
public record RequiredPaper(PaperKind kind, PaperNeed need, List<PaperReason> reasons) {

    public RequiredPaper {
        reasons = List.copyOf(reasons);
    }

    public boolean required() {
        return need == PaperNeed.REQUIRED;
    }
}
