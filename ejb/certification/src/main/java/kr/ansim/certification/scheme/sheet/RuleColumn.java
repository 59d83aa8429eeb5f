package kr.ansim.certification.scheme.sheet;

import kr.ansim.platform.SheetColumn;
import kr.ansim.platform.SheetHead;

/** The columns of a spreadsheet of rules, with their headings and the most characters of a cell. */
enum RuleColumn implements SheetColumn {
    CATEGORY("분류", "Category", 100, 36),
    LAW("법", "Law", 40, 18),
    SCHEME("제도", "Scheme", 40, 22),
    PROOFS("증명 서류", "Proofs", 300, 48);

    private final SheetHead head;

    RuleColumn(String korean, String english, int longest, int width) {
        head = new SheetHead(korean, english, longest, width);
    }

    @Override
    public SheetHead head() {
        return head;
    }
}
