package kr.ansim.partner.requirement.sheet;

import kr.ansim.platform.SheetColumn;
import kr.ansim.platform.SheetHead;

/** The columns of a spreadsheet of kinds of papers. */
enum KindColumn implements SheetColumn {
    CODE("코드", "Code", 40, 24),
    KOREAN_NAME("한국어 이름", "Korean name", 100, 36),
    ENGLISH_NAME("영어 이름", "English name", 100, 36),
    NUMBER("번호", "Number", 20, 10),
    ISSUED("발급일", "Issue date", 20, 10),
    ENDS("만료일", "End date", 20, 10),
    KOREAN_HINT("한국어 안내", "Korean hint", 300, 48),
    ENGLISH_HINT("영어 안내", "English hint", 300, 48);

    private final SheetHead head;

    KindColumn(String korean, String english, int longest, int width) {
        head = new SheetHead(korean, english, longest, width);
    }

    @Override
    public SheetHead head() {
        return head;
    }
}
