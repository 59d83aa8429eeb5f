package kr.ansim.partner.requirement.sheet;

import kr.ansim.platform.SheetColumn;
import kr.ansim.platform.SheetHead;

/** The columns of a spreadsheet of categories and claims. */
enum WordColumn implements SheetColumn {
    TRAIT("구분", "Kind", 40, 16),
    CODE("이름", "Name", 100, 36),
    ENGLISH_NAME("영어 이름", "English name", 100, 36);

    private final SheetHead head;

    WordColumn(String korean, String english, int longest, int width) {
        head = new SheetHead(korean, english, longest, width);
    }

    @Override
    public SheetHead head() {
        return head;
    }
}
